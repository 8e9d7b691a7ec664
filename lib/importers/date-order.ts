import type { DateOrder, DateShape } from './dates.ts';

type Tally = ReadonlyMap<Exclude<DateShape, null>, number>;

/** The order that a column's dates are written in; null where none matters, or where all fit both. */
export function dateOrder(dates: Tally): DateOrder | null {
  const dayFirst = dates.get('day-first') ?? 0;
  const monthFirst = dates.get('month-first') ?? 0;
  if (dayFirst === monthFirst) return null;
  return dayFirst > monthFirst ? 'day-first' : 'month-first';
}

/** Whether a person must say which order it is: some dates fit both, and the others do not decide. */
export function orderIsOpen(dates: Tally): boolean {
  return (dates.get('either') ?? 0) > 0 && dateOrder(dates) === null;
}
