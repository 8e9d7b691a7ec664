/** From one calendar date to another (YYYY-MM-DD), both included: days as this computer's clock has them. */
export type DaySpan = { readonly from: string; readonly to: string };

/** Days behind every figure: so many up to now, some of one's own, or null for all time. */
export type WindowDays = number | DaySpan | null;

/** Days that the window behind every figure usually has. */
export const windowChoices = [30, 90, 365] as const;
/** Days that it can have at most. */
export const longestWindow = 3_650;

const dayLength = 86_400_000;

/** How many days these are; null for all time. */
export function countOfDays(days: WindowDays): number | null {
  if (days === null || typeof days === 'number') return days;
  return Math.round((Date.parse(days.to) - Date.parse(days.from)) / dayLength) + 1;
}

/** Days as an address and a list of choices write them: `90`, `2026-03-01..2026-04-30`, `all`. */
export function writtenDays(days: WindowDays): string {
  if (days === null) return 'all';
  return typeof days === 'number' ? String(days) : `${days.from}..${days.to}`;
}

/** What was written so; undefined for what cannot be read, or names no days. */
export function readDays(written: string): WindowDays | undefined {
  if (written === 'all') return null;
  const [, from = '', to = ''] = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/.exec(written) ?? [];
  const days = from === '' ? (/^\d{1,4}$/.test(written) ? Number(written) : undefined) : { from, to };
  const count = days === undefined ? null : countOfDays(days);
  return count !== null && count >= 1 && count <= longestWindow ? days : undefined;
}
