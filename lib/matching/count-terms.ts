import { eachTerm } from './terms.ts';

/** Counts the terms of a text into `counts`, which is emptied first; gives how many there are in all. Every index is made with it. */
export function countTerms(text: string, counts: Map<string, number>): number {
  counts.clear();
  let length = 0;
  eachTerm(text, (term) => {
    counts.set(term, (counts.get(term) ?? 0) + 1);
    length += 1;
  });
  return length;
}
