import { monthOf } from '../../../lib/analysis/months.ts';
import type { LedgerEntry } from '../../../lib/evidence/loop.ts';

/** Which decisions the ledger shows; what is left out does not narrow it. */
export type LedgerFilter = {
  readonly verdict?: string | undefined;
  readonly stage?: string | undefined;
  readonly owner?: string | undefined;
  readonly area?: string | undefined;
  /** Id of a moment. */
  readonly moment?: string | undefined;
  readonly host?: string | undefined;
  /** Whole days since it was decided, at most. */
  readonly age?: string | undefined;
  /** YYYY-MM in which it was decided. */
  readonly month?: string | undefined;
};

/** How far a decision is, as the filter and the Loop's figures name it. */
export const stages = ['open', 'shipped', 'verified', 'reversed', 'with-evidence', 'without-evidence'] as const;
export type Stage = (typeof stages)[number];

/** Whether an entry passes every part of the filter that is set. */
export function passes(entry: LedgerEntry, filter: LedgerFilter, now: number): boolean {
  const { decision, owners, area, moments } = entry;
  const { verdict, stage, owner, moment, host, age, month } = filter;
  return (
    (!verdict || decision.verdict === verdict) &&
    (!stage || isAt(entry, stage)) &&
    (!owner || owners.includes(owner)) &&
    (!filter.area || area === filter.area) &&
    (!moment || moments.some(({ id }) => id === moment)) &&
    (!host || decision.item.host === host) &&
    (!age || now - decision.decidedAt <= Number(age) * 86_400_000) &&
    (!month || monthOf(decision.decidedAt) === month)
  );
}

function isAt({ decision }: LedgerEntry, stage: string): boolean {
  const { verdict, shippedOn, reviewed, reversal, evidence } = decision;
  if (stage === 'reversed') return reversal !== null;
  if (reversal !== null) return false;
  if (stage === 'with-evidence') return evidence.length > 0;
  if (stage === 'without-evidence') return evidence.length === 0;
  if (verdict !== 'act') return false;
  if (stage === 'open') return shippedOn === null;
  return shippedOn !== null && (stage === 'verified') === (reviewed !== null);
}
