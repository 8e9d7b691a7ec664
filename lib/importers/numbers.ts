const plain = /^[+-]?\d+(?:[.,]\d+)?$/;

/** A number with a decimal point or a decimal comma ("9,4"), or null. Thousands are not grouped in ratings and ids. */
export function readNumber(cell: string): number | null {
  const text = cell.trim();
  return text.length <= 24 && plain.test(text) ? Number(text.replace(',', '.')) : null;
}
