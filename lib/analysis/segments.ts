/** Voices that report it, of the voices that segment has in scope. The name is null for voices without a segment. */
export type SegmentCount = { readonly name: string | null; readonly reporting: number; readonly total: number };
