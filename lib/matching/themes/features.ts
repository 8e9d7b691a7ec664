import { languageOf } from '../language.ts';
import { termsIn, usualLanguage } from '../terms.ts';
import { eachWord } from '../words.ts';

/** A feature of a text, and the words it is as the text writes them. */
export type VisitFeature = (feature: string, start: number, end: number) => void;

const longest = 4_000;

/**
 * What a theme is recognised by: stems and pairs of neighbouring stems. Function words are kept, since "why was I charged" and "can I be charged" are two
 * needs (dropping them cost three points in a hundred, docs/adr/0010-matching.md).
 */
export function eachFeature(text: string, visit: VisitFeature): void {
  let before: { readonly stem: string; readonly start: number } | null = null;
  const termIn = termsIn(languageOf(text) ?? usualLanguage);
  eachWord(text.length > longest ? text.slice(0, longest) : text, (word, start, end) => {
    const stem = termIn(word, text, start, end) ?? word;
    visit(stem, start, end);
    if (before) visit(`${before.stem} ${stem}`, before.start, end);
    before = { stem, start };
  });
}

/** How often a text has each feature. */
export function countFeatures(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  eachFeature(text, (feature) => counts.set(feature, (counts.get(feature) ?? 0) + 1));
  return counts;
}
