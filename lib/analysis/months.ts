import type { Mention } from './mention.ts';
import { heardAt } from './window.ts';

/** One calendar month (UTC), `month` as YYYY-MM: voices that report it, of the voices heard at all. */
export type MonthCount = { readonly month: string; readonly reporting: number; readonly heard: number };

export type MonthVoices = Pick<MonthCount, 'month' | 'reporting'>;

/** The calendar month of an instant, YYYY-MM in UTC. */
export function monthOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 7);
}

/** The month in which something was heard, seen from `to`; null where none can be told (heardAt). */
export function monthHeard(saidAt: number | null, to: number): string | null {
  const heard = heardAt(saidAt, to);
  return heard === null ? null : monthOf(heard);
}

/** The last `count` months up to that of `to`, oldest first, each with the voices that report it. */
export function lastMonths(reporting: readonly Mention[], to: number, count: number): readonly MonthVoices[] {
  const voices = voicesByMonth(reporting, to);
  const day = new Date(`${monthOf(to)}-01T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() - count + 1);
  return Array.from({ length: count }, () => {
    const month = monthOf(day.getTime());
    day.setUTCMonth(day.getUTCMonth() + 1);
    return { month, reporting: voices.get(month)?.size ?? 0 };
  });
}

/** Months with any feedback and those between them, oldest first. What has no date is in none. */
export function byMonth(reporting: readonly Mention[], all: readonly Mention[], to: number): readonly MonthCount[] {
  const reported = voicesByMonth(reporting, to);
  const heard = voicesByMonth(all, to);
  return monthsBetween([...heard.keys()].sort()).map((month) => {
    return { month, reporting: reported.get(month)?.size ?? 0, heard: heard.get(month)?.size ?? 0 };
  });
}

function voicesByMonth(mentions: readonly Mention[], to: number): ReadonlyMap<string, ReadonlySet<string>> {
  const voices = new Map<string, Set<string>>();
  for (const { saidAt, voice } of mentions) {
    const month = monthHeard(saidAt, to);
    if (month === null) continue;
    voices.set(month, (voices.get(month) ?? new Set()).add(voice));
  }
  return voices;
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
