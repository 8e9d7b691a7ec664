const plain = /^[+-]?\d+(?:[.,]\d+)?$/;

/** A number with a decimal point or a decimal comma ("9,4"), or null. Thousands are not grouped in ratings and ids. */
export function readNumber(cell: string): number | null {
  const text = cell.trim();
  return text.length <= 24 && plain.test(text) ? Number(text.replace(',', '.')) : null;
}

const factors: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mm: 1e6, mn: 1e6, mio: 1e6, b: 1e9, bn: 1e9 };

/**
 * An amount of money: currency signs, grouped thousands in either style and a closing k or M are understood ("$1,200.50",
 * "1.200,50 €", "84k"). Null where it is none. Negative amounts are no revenue: null.
 */
export function readAmount(cell: string): number | null {
  const text = cell.replace(/[\s\u00a0\u202f']/gu, '').replace(/^(?:us)?[$€£¥]|[$€£]$|^(?:usd|eur|gbp)|(?:usd|eur|gbp)$/giu, '');
  const found = /^(\d[\d.,]*)([a-z]{0,3})$/iu.exec(text);
  const digits = found?.[1];
  if (!digits) return null;
  const factor = found[2] ? factors[found[2].toLowerCase()] : 1;
  const value = Number(withPoint(digits));
  return factor === undefined || !Number.isFinite(value) ? null : value * factor;
}

/** The last sign that is followed by one or two digits, or by many, is the decimal one; signs before groups of three are not. */
function withPoint(digits: string): string {
  const decimal = /[.,](\d{1,2}|\d{4,})$/u.exec(digits);
  const mixed = digits.includes('.') && digits.includes(',');
  const lastSign = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (!decimal && !(mixed && digits.length - lastSign !== 4)) return digits.replace(/[.,]/gu, '');
  return `${digits.slice(0, lastSign).replace(/[.,]/gu, '')}.${digits.slice(lastSign + 1)}`;
}
