import { decimalSignOf, decimalsIn, readAmount, type DecimalSign } from './amounts.ts';

/** Money has two decimals; a column that has more of them was computed, and three digits behind a sign may be decimals there too. */
const ofMoney = 2;

/** What a column's amounts show: cells by the sign that is surely before three decimals or more, and by a currency other than US dollars. */
export type AmountTally = {
  readonly decimals: Readonly<Record<DecimalSign, number>>;
  readonly foreign: ReadonlyMap<string, number>;
};

/** Watches amounts go by; what is none is passed over. */
export function amountTally() {
  let found = 0;
  const decimals = { '.': 0, ',': 0 };
  const foreign = new Map<string, number>();
  return {
    add(cell: string): void {
      const amount = readAmount(cell);
      if (amount === null) return;
      found++;
      const sign = decimalSignOf(cell);
      if (sign !== null && decimalsIn(cell) > ofMoney) decimals[sign]++;
      if (amount.currency !== null) foreign.set(amount.currency, (foreign.get(amount.currency) ?? 0) + 1);
    },
    found: () => found,
    result: (): AmountTally => ({ decimals, foreign }),
  };
}

/** The sign before three decimals or more in most cells that tell; null where none tells, or as many tell one as the other. */
export function decimalSign({ decimals }: AmountTally): DecimalSign | null {
  if (decimals['.'] === decimals[',']) return null;
  return decimals['.'] > decimals[','] ? '.' : ',';
}

/** The currencies other than US dollars that amounts are in, the commonest first, and how many amounts. */
export function foreignAmounts({ foreign }: AmountTally): { readonly currencies: readonly string[]; readonly amounts: number } {
  const counts = [...foreign].sort(([, a], [, b]) => b - a);
  return { currencies: counts.map(([currency]) => currency), amounts: counts.reduce((sum, [, count]) => sum + count, 0) };
}
