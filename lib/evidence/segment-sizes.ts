import type { SegmentSizes } from '../analysis/segments.ts';
import type { Account, Customer } from '../domain/feedback.ts';

/** Voices known in each segment: its accounts, and its people who belong to no account. */
export function segmentSizes(accounts: readonly Account[], customers: readonly Customer[]): SegmentSizes {
  const known = new Set(accounts.map(({ id }) => id));
  const alone = customers.filter(({ accountId }) => accountId === null || !known.has(accountId));
  const sizes = new Map<string, number>();
  for (const { segment } of [...accounts, ...alone]) {
    if (segment !== null) sizes.set(segment, (sizes.get(segment) ?? 0) + 1);
  }
  return sizes;
}

/** Accounts known on each plan. */
export function planSizes(accounts: readonly Account[]): SegmentSizes {
  const sizes = new Map<string, number>();
  for (const { plan } of accounts) if (plan !== null) sizes.set(plan, (sizes.get(plan) ?? 0) + 1);
  return sizes;
}
