import { fold } from './fold.ts';
import { eachRun, isUnspacedAt } from './runs.ts';

/** A word of a text as matching sees it: folded, with where it stands in the text (UTF-16 code units, `end` exclusive). */
export type VisitWord = (folded: string, start: number, end: number) => void;

const isHangul = /^\p{scx=Hangul}/u;

/** camelCase, PascalCase, HTTPServer, snake_case: where a name is put together. */
const seams = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|_+/u;
const mayHaveSeams = /_|.\p{Lu}/u;
const hyphen = 0x2d;

/**
 * Every word of a text, in order. A name put together (`savedCard`, `saved_card`) comes whole and in its parts, a hyphenated
 * pair (`e-mail`) in its parts and joined, an unspaced script (Chinese, Japanese, Thai) and Korean in overlapping pairs of
 * characters, so that no text that says something is without words.
 */
export function eachWord(text: string, visit: VisitWord): void {
  let previous = '';
  let previousStart = 0;
  let previousEnd = -2;
  eachRun(text, (start, end, plain) => {
    const run = text.slice(start, end);
    if (!plain && (isUnspacedAt(text, start) || isHangul.test(run))) {
      eachPair(run, start, visit);
      return;
    }
    const folded = plain ? run.toLowerCase() : fold(run).replaceAll('_', '');
    if (folded === '') return;
    visit(folded, start, end);
    if ((!plain || folded !== run) && mayHaveSeams.test(run)) eachPart(run, start, visit);
    if (start === previousEnd + 1 && text.charCodeAt(previousEnd) === hyphen) visit(previous + folded, previousStart, end);
    previous = folded;
    previousStart = start;
    previousEnd = end;
  });
}

function eachPart(run: string, start: number, visit: VisitWord): void {
  const parts = run.split(seams);
  if (parts.length < 2) return;
  let at = start;
  for (const part of parts) {
    while (run[at - start] === '_') at += 1;
    if (part.length > 1) visitFolded(part, at, visit);
    at += part.length;
  }
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function eachPair(run: string, start: number, visit: VisitWord): void {
  const characters = [...graphemes.segment(run)];
  if (characters.length <= 2) visitFolded(run, start, visit);
  else {
    characters.reduce((first, second) => {
      visitFolded(first.segment + second.segment, start + first.index, visit);
      return second;
    });
  }
}

/** Some letters are nothing but marks of others and fold away. */
function visitFolded(written: string, start: number, visit: VisitWord): void {
  const folded = fold(written);
  if (folded !== '') visit(folded, start, start + written.length);
}
