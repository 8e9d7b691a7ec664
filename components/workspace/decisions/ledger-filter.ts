import { monthOf } from '../../../lib/analysis/months.ts';
import { inWindow, windowOf } from '../../../lib/analysis/window.ts';
import { readDays } from '../../../lib/domain/window-days.ts';
import type { LedgerEntry } from '../../../lib/evidence/loop.ts';

/**
 * The parts of a filter, in the order of the page: `moment` is an id, `age` the window that it was decided in (window-days.ts), `month`
 * (YYYY-MM) when.
 */
export const filterNames = ['verdict', 'stage', 'owner', 'area', 'moment', 'host', 'age', 'month'] as const;

/** Which decisions the ledger shows; what is left out does not narrow it. An owner or an area of null: those that have none. */
export type LedgerFilter = { readonly [Name in (typeof filterNames)[number]]?: string | null | undefined };

/** How far a decision is, as the filter and the Loop's figures name it. */
export const stages = ['standing', 'open', 'shipped', 'verified', 'reversed', 'with-evidence', 'without-evidence'] as const;
export type Stage = (typeof stages)[number];

/** Whether an entry passes every part of the filter that is set. */
export function passes(entry: LedgerEntry, filter: LedgerFilter, now: number): boolean {
  const { decision, owners, area, moments } = entry;
  const { verdict, stage, owner, moment, host, age, month } = filter;
  return (
    (!verdict || decision.verdict === verdict) &&
    (!stage || isAt(entry, stage)) &&
    (owner === undefined || (owner === null ? owners.length === 0 : owners.includes(owner))) &&
    (filter.area === undefined || area === filter.area) &&
    (!moment || moments.some(({ id }) => id === moment)) &&
    (!host || decision.item.host === host) &&
    (!age || decidedWithin(age, decision.decidedAt, now)) &&
    (!month || monthOf(decision.decidedAt) === month)
  );
}

/** What somebody wrote into the address that is no window narrows nothing. */
function decidedWithin(age: string, decidedAt: number, now: number): boolean {
  const days = readDays(age);
  return days === undefined || inWindow(decidedAt, windowOf(days, now));
}

/** Whether a decision is so far. A word that is no stage is that of none. */
export function isAt({ decision }: LedgerEntry, stage: string): boolean {
  const { verdict, shippedOn, reviewed, reversal, evidence } = decision;
  if (stage === 'reversed') return reversal !== null;
  if (reversal !== null) return false;
  if (stage === 'standing') return true;
  if (stage === 'with-evidence') return evidence.length > 0;
  if (stage === 'without-evidence') return evidence.length === 0;
  if (verdict !== 'act') return false;
  if (stage === 'open') return shippedOn === null;
  return shippedOn !== null && (stage === 'verified') === (reviewed !== null);
}
