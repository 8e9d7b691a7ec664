/** The sign before the decimals of an amount. */
export type DecimalSign = '.' | ',';

/** An amount, and in what: a foreign sign or code as written, null for US dollars and for a bare number. */
export type Amount = { readonly value: number; readonly currency: string | null };

const factors: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mm: 1e6, mn: 1e6, mio: 1e6, b: 1e9, bn: 1e9 };
const money = /^(us\$|[$€£¥]|usd|eur|gbp)?(\d[\d.,]*)(k|mm?|mn|mio|bn?)?([$€£¥]|usd|eur|gbp)?$/iu;
const dollars = new Set(['$', 'US$', 'USD']);

/** Groups of three, or as in India of two with three at the end. */
const grouped = /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*$|^[1-9]\d?(?:([.,])\d{2})+\2\d{3}$/u;

/**
 * An amount of money: currency signs, grouped thousands in either style and a closing k or M are understood ("$1,200.50",
 * "1.200,50 €", "84k"). Null where it is none. Negative amounts are no revenue: null. Where one sign stands before three digits
 * ("1.234"), `decimal`, the sign before which the column has as many decimals elsewhere, decides; unknown, it groups thousands.
 */
export function readAmount(cell: string, decimal: DecimalSign | null = null): Amount | null {
  const found = partsOf(cell);
  if (!found) return null;
  const { digits, factor, currency } = found;
  // Millions are written with decimals ("1.234M"), and more than a thousand thousands with a comma ("1,234k").
  const sign = signOf(digits) ?? decimal ?? (factor > 1 ? '.' : null);
  const value = sign === null ? Number(digits.replace(/[.,]/gu, '')) : Number(withPoint(digits, sign));
  return Number.isFinite(value) ? { value: value * factor, currency } : null;
}

/** Which sign an amount shows to be the decimal one; null where it could be either, or is no amount. */
export function decimalSignOf(cell: string): DecimalSign | null {
  const found = partsOf(cell);
  return found && signOf(found.digits);
}

/** How many digits stand behind the sign that is surely the decimal one; 0 where none is. */
export function decimalsIn(cell: string): number {
  const sign = decimalSignOf(cell);
  const digits = partsOf(cell)?.digits ?? '';
  return sign === null ? 0 : digits.length - digits.lastIndexOf(sign) - 1;
}

function partsOf(cell: string): { digits: string; factor: number; currency: string | null } | null {
  if (cell.length > 40) return null;
  const found = money.exec(cell.replace(/[\s\u00a0\u202f'’]/gu, ''));
  const digits = found?.[2];
  if (!digits) return null;
  const sign = (found[1] ?? found[4])?.toUpperCase() ?? null;
  return {
    digits,
    factor: found[3] ? (factors[found[3].toLowerCase()] ?? 1) : 1,
    currency: sign === null || dollars.has(sign) ? null : sign,
  };
}

/** Of two kinds of sign the last is the decimal one. Of one kind: the other, if it groups more than once; itself, if it cannot group. */
function signOf(digits: string): DecimalSign | null {
  const last = /[.,](?=\d*$)/u.exec(digits)?.[0];
  if (last !== '.' && last !== ',') return null;
  const other = last === '.' ? ',' : '.';
  if (digits.includes(other)) return last;
  if (!grouped.test(digits)) return last;
  return digits.indexOf(last) === digits.lastIndexOf(last) ? null : other;
}

/** The number as JavaScript reads it; not one, where the decimal sign stands twice. */
function withPoint(digits: string, decimal: DecimalSign): string {
  return digits.replaceAll(decimal === '.' ? ',' : '.', '').replace(',', '.');
}
