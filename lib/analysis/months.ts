import type { Mention } from './mention.ts';
import { heardAt } from './window.ts';

/** One calendar month (UTC), `month` as YYYY-MM: voices reporting, and items of any kind. */
export type MonthCount = { readonly month: string; readonly reporting: number; readonly items: number };

/** The calendar month of an instant, YYYY-MM in UTC. */
export function monthOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 7);
}

/** Months with any feedback and those between them, oldest first. What has no date is in none. */
export function byMonth(reporting: readonly Mention[], all: readonly Mention[], to: number): readonly MonthCount[] {
  const voices = new Map<string, Set<string>>();
  const items = new Map<string, number>();
  for (const { saidAt } of all) {
    const heard = heardAt(saidAt, to);
    if (heard !== null) items.set(monthOf(heard), (items.get(monthOf(heard)) ?? 0) + 1);
  }
  for (const { saidAt, voice } of reporting) {
    const heard = heardAt(saidAt, to);
    if (heard === null) continue;
    const month = monthOf(heard);
    voices.set(month, (voices.get(month) ?? new Set()).add(voice));
  }
  return monthsBetween([...items.keys()].sort()).map((month) => {
    return { month, reporting: voices.get(month)?.size ?? 0, items: items.get(month) ?? 0 };
  });
}

/** Gaps are filled up to ten years, so that one mistaken date does not make a thousand rows. */
function monthsBetween(months: readonly string[]): readonly string[] {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const all: string[] = [];
  for (const day = new Date(`${first}-01T00:00:00Z`); monthOf(day.getTime()) <= last; day.setUTCMonth(day.getUTCMonth() + 1)) {
    all.push(monthOf(day.getTime()));
    if (all.length > 120) return months;
  }
  return all;
}
