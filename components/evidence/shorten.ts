import type { Range } from '../../lib/evidence/evidence.ts';

/** What of a text is shown, in UTF-16 code units, and how many words were left out on either side. */
export type Shortened = { readonly start: number; readonly end: number; readonly before: number; readonly after: number };

/** Texts that are longer by less than this are shown whole: leaving out three words helps nobody. */
const tolerance = 1.15;

/**
 * The part of a text that says most within `room` characters: it begins at a sentence and holds the first word shared with the
 * item. Nothing is left out silently, so the words on both sides are counted.
 */
export function shorten(text: string, shared: readonly Range[], room: number): Shortened {
  if (text.length <= room * tolerance) return { start: 0, end: text.length, before: 0, after: 0 };
  const words = wordsOf(text);
  const start = beginning(text, words, shared[0]?.start ?? 0, room);
  const end = ending(words, start, room);
  return {
    start,
    end,
    before: words.filter((word) => word.end <= start).length,
    after: words.filter((word) => word.start >= end).length,
  };
}

function wordsOf(text: string): readonly Range[] {
  const words: Range[] = [];
  for (const { segment, index, isWordLike } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
    if (isWordLike) words.push({ start: index, end: index + segment.length });
  }
  return words;
}

/** Start of the text, or of the sentence that holds the shared word, or of that word where its sentence begins too far off. */
function beginning(text: string, words: readonly Range[], shared: number, room: number): number {
  if (shared < room * 0.7) return 0;
  let start = 0;
  for (const { index } of new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text)) {
    if (index <= shared) start = index;
  }
  if (shared - start < room * 0.7) return start;
  return words.find((word) => word.end > shared)?.start ?? shared;
}

/** End of the last whole word within the room. */
function ending(words: readonly Range[], start: number, room: number): number {
  const inside = words.filter((word) => word.start >= start && word.end <= start + room);
  return inside.at(-1)?.end ?? start + room;
}
