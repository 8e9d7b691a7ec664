import { expect, test } from 'vitest';
import { amountTally, decimalSign } from './amount-columns.ts';
import { readAmount } from './amounts.ts';

/** The column's amounts as they are read once it was gone through. */
function read(...cells: readonly string[]): readonly (number | undefined)[] {
  const tally = amountTally();
  cells.forEach((cell) => tally.add(cell));
  const decimal = decimalSign(tally.result());
  return cells.map((cell) => readAmount(cell, decimal)?.value);
}

test('one cell of another style takes nothing from the thousands of the others', () => {
  expect(read('$12,000', '$12.500,50', '$9,999')).toEqual([12_000, 12_500.5, 9_999]);
  expect(read('€12.000', '€1,250.75')).toEqual([12_000, 1_250.75]);
});

test('where amounts were computed, three digits behind the sign are decimals as the others are', () => {
  expect(read('1234.5678', '234.567', '0.3333333')).toEqual([1234.5678, 234.567, 0.3333333]);
});
