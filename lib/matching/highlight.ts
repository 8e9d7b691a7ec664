import { eachTerm } from './terms.ts';

/** A stretch of a text, in UTF-16 code units, `end` exclusive. */
export type TextRange = { readonly start: number; readonly end: number };

/** Between two words that read as one phrase: a space, a hyphen, an apostrophe. */
const joint = /^[\s\-\u2010\u2011'’/]{0,2}$/u;

/**
 * Where a text holds any of the terms: whole words as they are written, in order, neighbours as one range. Ranges never
 * overlap and never cut a character in two.
 */
export function highlight(text: string, terms: ReadonlySet<string>): readonly TextRange[] {
  const hits: { start: number; end: number }[] = [];
  eachTerm(text, (term, _word, start, end) => {
    if (terms.has(term)) hits.push({ start, end });
  });
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  const ranges: { start: number; end: number }[] = [];
  for (const hit of hits) {
    const last = ranges.at(-1);
    if (last && joined(text, last.end, hit.start)) last.end = Math.max(last.end, hit.end);
    else ranges.push({ ...hit });
  }
  return ranges;
}

/** Whether nothing but a space or a hyphen stands between the end of one word and the start of the next. */
export function joined(text: string, end: number, start: number): boolean {
  return start <= end || joint.test(text.slice(end, start));
}
