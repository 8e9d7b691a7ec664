import type { Account, Customer } from '../domain/feedback.ts';
import type { Instant } from '../domain/row.ts';
import { newRow } from '../domain/row.ts';
import { accounts } from './company/accounts.ts';
import type { CastAccount } from './company/accounts.ts';
import { handles, names } from './company/people.ts';
import { sampleId, sampleImportId } from './identity.ts';
import type { Random } from './random.ts';

/** How many people of an account ever write in. */
const peopleOf = { Enterprise: 5, Growth: 3, Starter: 2 } as const;

export type People = {
  readonly rows: readonly Customer[];
  /** Somebody at the account; without one, somebody known by a store name only, or nobody. */
  readonly somebody: (account: CastAccount | null, random: Random) => Customer | null;
};

export function accountId(account: CastAccount): string {
  return sampleId('account', account.name);
}

export function accountRows(now: Instant): readonly Account[] {
  return accounts.map((account) => ({
    ...newRow(accountId(account), now),
    name: account.name,
    segment: account.segment,
    plan: account.plan,
    arr: account.arr,
    importId: sampleImportId,
  }));
}

/** Everybody who may write, each at one account or, for reviewers in a store, at none. */
export function people(random: Random, now: Instant): People {
  const staff = new Map(accounts.map((account) => [account.name, staffOf(account, random, now)]));
  const reviewers = handles.map((handle) => customer(handle, null, now));
  return {
    rows: [...[...staff.values()].flat(), ...reviewers],
    somebody: (account, dice) => {
      if (account === null && dice.chance(0.3)) return null;
      const choice = (account === null ? reviewers : staff.get(account.name)) ?? [];
      return choice[dice.between(0, choice.length - 1)] ?? null;
    },
  };
}

function staffOf(account: CastAccount, random: Random, now: Instant): readonly Customer[] {
  const { first, last } = names[account.language];
  const full = Array.from({ length: peopleOf[account.segment] }, () => `${random.pick(first)} ${random.pick(last)}`);
  return [...new Set(full)].map((name) => customer(name, account, now));
}

function customer(name: string, account: CastAccount | null, now: Instant): Customer {
  const id = sampleId('customer', account?.name ?? '', name);
  const where = account === null ? null : accountId(account);
  return { ...newRow(id, now), name, accountId: where, segment: account?.segment ?? null, importId: sampleImportId };
}
