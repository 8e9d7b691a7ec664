/** Called for each run of letters: where it stands, and whether it is ASCII letters and digits only. */
export type VisitRun = (start: number, end: number, plain: boolean) => void;

/** Scripts written without spaces; their words are not found by looking for gaps. */
const unspaced =
  '[\\p{L}\\p{N}\\p{M}]&&[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Bopomofo}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}]';
const letter = `[\\p{L}\\p{N}]--[${unspaced}]`;
const inside = '[\\p{M}\\u00ad\\u200c\\u200d]';
const apostrophe = "['’ʼ＇`´](?=\\p{L})";
const point = '(?<=\\p{Nd})\\.(?=\\p{Nd})';
const run = `[${unspaced}]+|[${letter}](?:[${letter}]|${inside}|${apostrophe}|${point}|_(?=[\\p{L}\\p{N}_]))*`;
const runHere = new RegExp(run, 'vy');
const startsUnspaced = new RegExp(`[${unspaced}]`, 'vy');

const underscore = 0x5f;
const graveAccent = 0x60;
const straightApostrophe = 0x27;
const fullStop = 0x2e;

/**
 * The runs of letters of a text, in order: a word with what may stand inside it (marks, joiners, apostrophes, underscores, the
 * points of a version), or a stretch of a script without spaces. Plain English is walked by hand, since a regular expression that knows all scripts takes
 * four times as long.
 */
export function eachRun(text: string, visit: VisitRun): void {
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (code < 0x80 && !isPlain(code)) {
      at += 1;
      continue;
    }
    const plainEnd = endOfPlain(text, at);
    if (plainEnd > at && endsThere(text, plainEnd)) {
      visit(at, plainEnd, true);
      at = plainEnd;
      continue;
    }
    runHere.lastIndex = at;
    if (runHere.test(text)) {
      visit(at, runHere.lastIndex, false);
      at = runHere.lastIndex;
    } else at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
}

/** Whether the character at a place belongs to a script without spaces. */
export function isUnspacedAt(text: string, at: number): boolean {
  startsUnspaced.lastIndex = at;
  return startsUnspaced.test(text);
}

function endOfPlain(text: string, start: number): number {
  let at = start;
  while (at < text.length && isPlain(text.charCodeAt(at))) at += 1;
  return at;
}

function isPlain(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || isDigit(code);
}

/** Whether a plain run surely ends at this place. */
function endsThere(text: string, at: number): boolean {
  if (at === text.length) return true;
  const code = text.charCodeAt(at);
  if (code === fullStop) return !(isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)));
  return code < 0x80 && code !== underscore && code !== graveAccent && code !== straightApostrophe;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
