/** A word of a text as matching sees it: folded, with where it stands in the text (UTF-16 code units, `end` exclusive). */
export type VisitWord = (folded: string, start: number, end: number) => void;

/** Scripts written without spaces; their words are not found by looking for gaps. */
const unspaced =
  '[\\p{L}\\p{N}\\p{M}]&&[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Bopomofo}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}]';
const letter = `[\\p{L}\\p{N}]--[${unspaced}]`;
const inside = '[\\p{M}\\u00ad\\u200c\\u200d]';
const apostrophe = "['’ʼ＇`´](?=\\p{L})";

/** One run: unspaced script, or a word with what may stand inside it (marks, joiners, apostrophes, underscores). */
const runs = new RegExp(`[${unspaced}]+|[${letter}](?:[${letter}]|${inside}|${apostrophe}|_(?=[\\p{L}\\p{N}_]))*`, 'gv');
const isUnspaced = new RegExp(`^[${unspaced}]`, 'v');
const isHangul = /^\p{scx=Hangul}/u;

/** camelCase, PascalCase, HTTPServer, snake_case: where a name is put together. */
const seams = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|_+/u;
const mayHaveSeams = /_|.\p{Lu}/u;
const isPlain = /^[a-z0-9]+$/;

/** Marks that people leave out or type differently: Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowels and tatweel. */
const looseMarks = /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;
const silent = /['’ʼ＇`´\u00ad\u200c\u200d]/g;

/** Folds what writing leaves open: width and ligatures (NFKD), accents, case, apostrophes. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (isPlain.test(lower)) return lower;
  return text.normalize('NFKD').replace(looseMarks, '').replace(silent, '').normalize('NFC').toLowerCase();
}

/**
 * Every word of a text, in order. A name put together (`savedCard`, `saved_card`) comes whole and in its parts, a hyphenated
 * pair (`e-mail`) in its parts and joined, an unspaced script (Chinese, Japanese, Thai) and Korean in overlapping pairs of
 * characters, so that no text that says something is without words.
 */
export function eachWord(text: string, visit: VisitWord): void {
  let previous = '';
  let previousStart = 0;
  let previousEnd = -2;
  for (const match of text.matchAll(runs)) {
    const run = match[0];
    const start = match.index;
    const end = start + run.length;
    if (isUnspaced.test(run)) {
      eachPair(run, start, visit);
      continue;
    }
    const folded = fold(run);
    if (folded === '') continue;
    if (isHangul.test(run)) {
      if (folded.length > 2) eachPair(run, start, visit);
      else visit(folded, start, end);
      continue;
    }
    visit(folded, start, end);
    if (mayHaveSeams.test(run)) eachPart(run, start, visit);
    if (start === previousEnd + 1 && text[previousEnd] === '-') visit(previous + folded, previousStart, end);
    previous = folded;
    previousStart = start;
    previousEnd = end;
  }
}

function eachPart(run: string, start: number, visit: VisitWord): void {
  const parts = run.split(seams);
  if (parts.length < 2) return;
  let at = start;
  for (const part of parts) {
    while (run[at - start] === '_') at += 1;
    if (part.length > 1) visit(fold(part), at, at + part.length);
    at += part.length;
  }
}

function eachPair(run: string, start: number, visit: VisitWord): void {
  const characters = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(run)];
  if (characters.length === 1) {
    visit(fold(run), start, start + run.length);
    return;
  }
  for (let index = 1; index < characters.length; index++) {
    const [first, second] = [characters[index - 1], characters[index]];
    if (!first || !second) continue;
    visit(fold(first.segment + second.segment), start + first.index, start + second.index + second.segment.length);
  }
}
