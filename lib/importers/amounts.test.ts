import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planOf, readAll } from '../../test/import-fixture.ts';
import { decimalSignOf, readAmount } from './amounts.ts';
import { inspect } from './inspect.ts';
import type { ColumnUse } from './plan.ts';
import { questions } from './questions.ts';

const signal = new AbortController().signal;

describe('readAmount', () => {
  it.each([
    ['800', 800],
    ['$1,200.50', 1200.5],
    ['1.200,50 €', 1200.5],
    ['1,200', 1200],
    ['1.200.000', 1_200_000],
    ['12,34,567', 1_234_567],
    ['12,34,567.50', 1_234_567.5],
    ['83999.999', 83_999.999],
    ['12500.000', 12_500],
    ['12500,000', 12_500],
    ['0.125', 0.125],
    ['84k', 84_000],
    ['1.2M', 1_200_000],
    ['1.234M', 1_234_000],
    ['$1,234k', 1_234_000],
    ['USD 49', 49],
    ["1'200", 1200],
    ['1.2.3', null],
    ['-5', null],
    ['much', null],
  ])('%s is %s', (cell, value) => {
    expect(readAmount(cell)?.value ?? null).toBe(value);
  });

  it.each([
    ['1.234', '.', 1.234],
    ['1.234', ',', 1234],
    ['1,234', '.', 1234],
    ['1,234', ',', 1.234],
    ['1.234,5', '.', 1234.5],
    ['1.234.567', '.', 1_234_567],
  ] as const)('%s, where the column has %s before decimals, is %s', (cell, decimal, value) => {
    expect(readAmount(cell, decimal)?.value).toBe(value);
  });

  it.each([
    ['$5', null],
    ['US$ 5', null],
    ['5 usd', null],
    ['5', null],
    ['€5', '€'],
    ['5 GBP', 'GBP'],
    ['¥500', '¥'],
  ])('%s is in the currency %s', (cell, currency) => {
    expect(readAmount(cell)).toMatchObject({ currency });
  });

  it('reads back what any usual locale writes', () => {
    const locales = fc.constantFrom('en-US', 'de-DE', 'fr-FR', 'de-CH', 'en-IN', 'pt-BR', 'sv-SE');
    fc.assert(
      fc.property(locales, fc.integer({ min: 0, max: 1e11 }), (locale, cents) => {
        const written = (cents / 100).toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
        expect(readAmount(written)?.value).toBe(cents / 100);
      }),
    );
  });
});

describe('decimalSignOf', () => {
  it.each([
    ['1.234', null],
    ['1,234', null],
    ['800', null],
    ['1.234,50', ','],
    ['1.234.567', ','],
    ['9.99', '.'],
    ['12500.000', '.'],
  ])('%s shows %s', (cell, sign) => {
    expect(decimalSignOf(cell)).toBe(sign);
  });
});

describe('a column of amounts', () => {
  async function read(cells: readonly string[], foreign: 'left-out' | 'as-dollars' | null = null) {
    const file = new Blob([['comment;arr', ...cells.map((cell, index) => `It is slow ${index};${cell}`)].join('\n')]);
    const inspection = await inspect(file, 'feedback.csv', signal);
    const guessed = inspection.guesses[1]?.use;
    if (guessed?.holds !== 'arr') throw new Error('The column was not taken for revenue.');
    const use: ColumnUse = { ...guessed, foreign };
    const { items } = await readAll(file, planOf(inspection, { arr: use }));
    const uses = inspection.guesses.map((guess, index) => (index === 1 ? use : guess.use));
    return { amounts: items.map(({ arr }) => arr), asked: questions(inspection, uses) };
  }

  it('reads what is open in one cell as the others tell', async () => {
    expect((await read(['1.234', '83999.999'])).amounts).toEqual([1.234, 83_999.999]);
    expect((await read(['1.234', '1.200,50'])).amounts).toEqual([1234, 1200.5]);
  });

  it('takes a sign before three digits for grouping where no cell tells', async () => {
    expect((await read(['1.234', '2.500'])).amounts).toEqual([1234, 2500]);
    expect((await read(['1,234', '2,500'])).amounts).toEqual([1234, 2500]);
  });

  it('asks what becomes of another currency, and counts none of it until then', async () => {
    const { amounts, asked } = await read(['$100', '€200', '£300', '€400']);
    expect(amounts).toEqual([100, null, null, null]);
    expect(asked).toEqual([{ ask: 'currency', column: 1, answered: false, currencies: ['€', '£'], amounts: 3 }]);
  });

  it('does as answered', async () => {
    expect(await read(['$100', '€200'], 'left-out')).toMatchObject({ amounts: [100, null], asked: [{ answered: true }] });
    expect(await read(['$100', '€200'], 'as-dollars')).toMatchObject({ amounts: [100, 200], asked: [{ answered: true }] });
  });

  it('asks nothing of dollars', async () => {
    expect((await read(['$100', '200 USD', '300'])).asked).toEqual([]);
  });
});
