/** GitHub's own words, those of its GraphQL API, whatever spelling the source had. */
export type State = 'OPEN' | 'CLOSED' | 'MERGED' | 'DRAFT';

const spellings: readonly (readonly [State, RegExp])[] = [
  ['MERGED', /merged/iu],
  ['CLOSED', /closed/iu],
  ['DRAFT', /draft/iu],
  ['OPEN', /open|queued/iu],
];

/** `pullMerged`, `Status: Merged`, `Closed as not planned`, `MERGED` ...; null for anything else. */
export function stateIn(text: string | null | undefined): State | null {
  return spellings.find(([, spelling]) => spelling.test(text ?? ''))?.[0] ?? null;
}
