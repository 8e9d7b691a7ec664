import type { Decision, FrozenInsight } from '../domain/decision.ts';
import type { Account, Customer, Feedback } from '../domain/feedback.ts';
import type { Row } from '../domain/row.ts';
import type { TableName } from '../domain/tables.ts';
import type { WorkspaceRows } from '../domain/workspace-rows.ts';

type Quote = FrozenInsight['quotes'][number];

const nameless = '—';

/** What is left of an erased account or customer. */
export const emptyAccount = { name: nameless, segment: null, plan: null, arr: null } satisfies Partial<Account>;
export const emptyCustomer = { name: nameless, segment: null } satisfies Partial<Customer>;

/** What is left of feedback whose voice was erased. */
export const emptyWords = {
  text: '',
  title: null,
  externalId: null,
  customerId: null,
  accountId: null,
  momentId: null,
  rating: null,
  signal: null,
  tags: [],
  url: null,
  language: null,
} satisfies Partial<Feedback>;

/** When a row was last erased, or null. Nothing but erasing deletes rows of these tables and leaves a tombstone. */
export function erasedAt(table: TableName, row: Row & { readonly erasedAt?: number | undefined }): number | null {
  if (table !== 'feedback' && table !== 'customers' && table !== 'accounts') return null;
  return row.deletedAt ?? row.erasedAt ?? null;
}

/**
 * The same workspaces without what any of them has erased. An account or a customer that was erased takes along all that it ever
 * said; one that a later file made again, all that was here before it was erased. No revision changes: each side comes to the same.
 */
export function withoutErased(sides: readonly WorkspaceRows[]): readonly WorkspaceRows[] {
  const voices = erasures(sides);
  const silenced = sides.map((rows) => silence(rows, voices));
  const words = new Set(silenced.flatMap(({ feedback }) => feedback.filter(isDeleted).map(({ id }) => id)));
  const quoted = (quote: Quote, at: number) => words.has(quote.feedbackId) || speaker(voices, quote, at) !== null;
  return silenced.map((rows) => ({
    ...rows,
    assignments: rows.assignments.filter(({ feedbackId }) => !words.has(feedbackId)),
    decisions: rows.decisions.map((row) => withoutQuotes(row, (quote) => quoted(quote, row.decidedAt)) ?? row),
  }));
}

/** The decision without these quotes, its counts as they were; null where it holds none of them. */
export function withoutQuotes(decision: Decision, erased: (quote: Quote) => boolean): Decision | null {
  if (!decision.evidence.some(({ quotes }) => quotes.some(erased))) return null;
  const evidence = decision.evidence.map((insight) => ({
    ...insight,
    quotes: insight.quotes.filter((quote) => !erased(quote)),
  }));
  return { ...decision, evidence };
}

/** A row that a file makes now, in the place of the one that was erased; it keeps in mind when that was. */
export function madeAgain<T extends Account | Customer>(row: T, erased: T): T {
  return { ...row, rev: erased.rev + 1, erasedAt: erased.deletedAt ?? undefined };
}

/** That a voice was erased, and whether a later file made it again. */
type Erasure = { readonly at: number; readonly rev: number; readonly returned: boolean };
type Erasures = ReadonlyMap<string, Erasure>;

function erasures(sides: readonly WorkspaceRows[]): Erasures {
  const found = new Map<string, Erasure>();
  for (const rows of sides) {
    for (const table of ['accounts', 'customers'] as const) {
      for (const row of rows[table]) {
        const at = erasedAt(table, row);
        if (at === null) continue;
        const erasure = { at, rev: row.rev, returned: !isDeleted(row) };
        const known = found.get(row.id);
        if (!known || later(erasure, known)) found.set(row.id, erasure);
      }
    }
  }
  return found;
}

function later(a: Erasure, b: Erasure): boolean {
  if (a.at !== b.at) return a.at > b.at;
  return a.rev === b.rev ? a.returned : a.rev > b.rev;
}

type Voice = { readonly accountId?: string | null | undefined; readonly customerId?: string | null | undefined };

/** The erasure that takes along what this voice said or was known for at an instant, or null. */
function speaker(voices: Erasures, { accountId, customerId }: Voice, at: number): Erasure | null {
  const found = [accountId, customerId].map((id) => voices.get(id ?? '')).filter((erasure) => erasure !== undefined);
  return found.find((erasure) => !erasure.returned || at <= erasure.at) ?? null;
}

function silence(rows: WorkspaceRows, voices: Erasures): WorkspaceRows {
  const customer = (row: Customer): Customer => {
    const erasure = isDeleted(row) || voices.has(row.id) ? null : speaker(voices, row, row.updatedAt);
    return erasure ? { ...row, ...emptyCustomer, deletedAt: erasure.at } : row;
  };
  const feedback = (row: Feedback): Feedback => {
    const erasure = isDeleted(row) ? null : speaker(voices, row, row.updatedAt);
    return erasure ? { ...row, ...emptyWords, deletedAt: erasure.at } : row;
  };
  return { ...rows, customers: rows.customers.map(customer), feedback: rows.feedback.map(feedback) };
}

function isDeleted(row: Row): boolean {
  return row.deletedAt !== null;
}
