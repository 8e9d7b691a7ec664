type Counted = { readonly name: string | null; readonly reporting: number; readonly total: number };

/** Segments by the share of them that reports it, the largest first; those without a segment stay last. */
export function worstFirst<Segment extends Counted>(segments: readonly Segment[]): readonly Segment[] {
  return segments.toSorted((one, other) => shareOf(other) - shareOf(one));
}

function shareOf({ name, reporting, total }: Counted): number {
  return name === null || total === 0 ? -1 : reporting / total;
}
