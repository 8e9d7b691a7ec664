import type { Account } from '../domain/feedback.ts';

export type Facts = Pick<Account, 'segment' | 'plan' | 'arr'>;

/**
 * What one import says of an account, and the account as it found it. The statements about an account make a chain, each going on
 * from the revision that the one before left, so that any of them can be taken back, whatever came after.
 */
export type Stated = {
  readonly id: string;
  readonly importId: string;
  readonly accountId: string;
  readonly facts: Facts;
  readonly before: Facts;
  /** The account's revision as the import found it, 0 where there was none, and as it left it. */
  readonly revBefore: number;
  readonly revAfter: number;
};
