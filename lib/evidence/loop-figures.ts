import { medianDays } from '../analysis/median.ts';
import type { MedianDays } from '../analysis/median.ts';
import { monthOf } from '../analysis/months.ts';
import { wilsonInterval } from '../analysis/wilson.ts';
import { inWindow } from '../analysis/window.ts';
import type { Window } from '../analysis/window.ts';
import type { LedgerEntry } from './loop.ts';

/** Decided items, and those of them whose decision cites evidence. */
export type Coverage = { readonly withEvidence: number; readonly items: number };
export type CoverageBy = 'area' | 'owner' | 'month';

/** The share of decided items whose decisions cite evidence, with Wilson's 95 % interval. Reversed decisions do not count. */
export function coverageOf(ledger: readonly LedgerEntry[], window: Window): Coverage & ReturnType<typeof wilsonInterval> {
  const counted = coverage(decidedIn(ledger, window));
  return { ...counted, ...wilsonInterval(counted.withEvidence, counted.items) };
}

/** The same by area, owner or month (YYYY-MM); most items first, months in order. The name is null for what has none. */
export function coverageBy(
  ledger: readonly LedgerEntry[],
  window: Window,
  by: CoverageBy,
): readonly (Coverage & { readonly name: string | null })[] {
  const groups = Map.groupBy(
    decidedIn(ledger, window).flatMap((entry) => groupsOf(entry, by).map((name) => ({ name, entry }))),
    ({ name }) => name,
  );
  const rows = [...groups].map(([name, members]) => ({ name, ...coverage(members.map(({ entry }) => entry)) }));
  return rows.toSorted((a, b) => {
    const order = (a.name ?? '\uffff') < (b.name ?? '\uffff') ? -1 : 1;
    return by === 'month' ? order : b.items - a.items || order;
  });
}

/** How far standing decisions to act have come, and the median days of each step, over all time. */
export type Way = {
  readonly activeToDecided: MedianDays;
  readonly decidedToShipped: MedianDays;
  readonly shippedToVerified: MedianDays;
  readonly open: number;
  readonly verifying: number;
  readonly verified: number;
};

/** Counts the way from an active theme to an outcome that somebody looked at. */
export function wayOf(ledger: readonly LedgerEntry[], activeSince: ReadonlyMap<string, number>): Way {
  const standing = ledger.map(({ decision }) => decision).filter(({ reversal }) => reversal === null);
  const acted = standing.filter(({ verdict }) => verdict === 'act');
  const shipped = acted.flatMap(({ decidedAt, shippedOn, reviewed }) =>
    shippedOn === null ? [] : [{ decidedAt, reviewed, at: Date.parse(shippedOn) }],
  );
  const firstDecided = new Map<string, number>();
  for (const { evidence, decidedAt } of standing) {
    for (const { id } of evidence) firstDecided.set(id, Math.min(decidedAt, firstDecided.get(id) ?? Infinity));
  }
  return {
    activeToDecided: medianDays(
      [...firstDecided].flatMap(([id, decidedAt]) => {
        const since = activeSince.get(id);
        return since === undefined ? [] : [[since, decidedAt] as const];
      }),
    ),
    decidedToShipped: medianDays(shipped.map(({ decidedAt, at }) => [decidedAt, at])),
    shippedToVerified: medianDays(shipped.flatMap(({ at, reviewed }) => (reviewed ? [[at, reviewed.at] as const] : []))),
    open: acted.length - shipped.length,
    verifying: shipped.filter(({ reviewed }) => reviewed === null).length,
    verified: shipped.filter(({ reviewed }) => reviewed !== null).length,
  };
}

function decidedIn(ledger: readonly LedgerEntry[], window: Window): readonly LedgerEntry[] {
  return ledger.filter(({ decision }) => decision.reversal === null && inWindow(decision.decidedAt, window));
}

function coverage(entries: readonly LedgerEntry[]): Coverage {
  const items = new Set(entries.map(({ decision }) => decision.itemId));
  const withEvidence = entries.filter(({ decision }) => decision.evidence.length > 0);
  return { items: items.size, withEvidence: new Set(withEvidence.map(({ decision }) => decision.itemId)).size };
}

function groupsOf({ decision, owners, area }: LedgerEntry, by: CoverageBy): readonly (string | null)[] {
  if (by === 'area') return [area];
  if (by === 'month') return [monthOf(decision.decidedAt)];
  return owners.length === 0 ? [null] : owners;
}
