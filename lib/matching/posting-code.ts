/**
 * What a posting keeps of a note in one byte: how often the term stands there (1, 2, 3 or more) and the note's length, exact up to 16
 * terms and then in classes an eighth apart. Measured against exact figures: docs/adr/0013-index-on-disk.md.
 */
const classBits = 6;
const classes = 2 ** classBits;
const exactTo = 16;
const frequencies = Uint8Array.of(1, 2, 3, 6);
const lengthOfClass = Uint16Array.from({ length: classes }, (_, at) => {
  return at <= exactTo ? at : Math.round(exactTo * 1.125 ** (at - exactTo));
});
const classOfLength = Uint8Array.from({ length: lengthOfClass[classes - 1] ?? 0 }, (_, length) => nearestClass(length));

/** The byte for a frequency and a length in terms. */
export function codeOf(frequency: number, length: number): number {
  const often = Math.min(frequency, frequencies.length) - 1;
  return (often << classBits) | (classOfLength[length] ?? classes - 1);
}

/** How many different bytes there are. */
export const codes = 256;

/** The frequency that a byte stands for. */
export function frequencyOf(code: number): number {
  return frequencies[code >> classBits] ?? 1;
}

/** The length in terms that a byte stands for. */
export function lengthOf(code: number): number {
  return lengthOfClass[code & (classes - 1)] ?? 0;
}

function nearestClass(length: number): number {
  let nearest = 0;
  for (let at = 1; at < classes; at++) {
    if (Math.abs((lengthOfClass[at] ?? 0) - length) < Math.abs((lengthOfClass[nearest] ?? 0) - length)) nearest = at;
  }
  return nearest;
}
