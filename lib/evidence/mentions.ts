import type { Mention } from '../analysis/mention.ts';
import type { AreaRule } from '../domain/area.ts';
import type { Account, Customer, Feedback } from '../domain/feedback.ts';
import { areaOfFeedback } from './area.ts';

type Accounts = ReadonlyMap<string, Account>;
type Customers = ReadonlyMap<string, Customer>;

/** What counting needs of an item. The account is the item's own, else its customer's; the area by these rules (area.ts). */
export function mentionOf(item: Feedback, accounts: Accounts, customers: Customers, areas: readonly AreaRule[]): Mention {
  const { account, customer } = whoSaid(item, accounts, customers);
  return {
    feedbackId: item.id,
    voice: account?.id ?? customer?.id ?? item.id,
    unit: account ? 'accounts' : customer ? 'people' : 'items',
    person: customer?.id ?? null,
    saidAt: item.saidAt,
    signal: item.signal?.kind ?? null,
    inferred: item.signal?.from === 'inferred',
    source: item.source,
    segment: account?.segment ?? customer?.segment ?? null,
    plan: account?.plan ?? null,
    area: areaOfFeedback(item, areas),
    arr: account?.arr ?? 0,
    momentId: item.momentId,
  };
}

/** Who said an item, as far as the workspace knows. An account or customer that was erased is nobody. */
export function whoSaid(
  item: Pick<Feedback, 'accountId' | 'customerId'>,
  accounts: Accounts,
  customers: Customers,
): { readonly account: Account | null; readonly customer: Customer | null } {
  const customer = item.customerId === null ? null : (customers.get(item.customerId) ?? null);
  const accountId = item.accountId ?? customer?.accountId ?? null;
  return { account: accountId === null ? null : (accounts.get(accountId) ?? null), customer };
}

/** The words that matching reads of an item: its title, where it has one, and its text. */
export function searchableText({ title, text }: Pick<Feedback, 'title' | 'text'>): string {
  return title === null ? text : `${title}\n${text}`;
}
