import type { Decision } from '../domain/decision.ts';
import type { Feedback } from '../domain/feedback.ts';
import { revised } from '../domain/row.ts';
import { write, type Workspace } from './workspace.ts';

export type Erasable = { readonly kind: 'customer' | 'account'; readonly id: string };

/**
 * Erases a customer or an account everywhere: names, verbatims, quotes frozen in decisions. Counts in decisions stay, and empty
 * tombstones, so that a colleague's file does not bring the words back. Cannot be undone. Gives how many items were emptied.
 */
export function erase(ws: Workspace, { kind, id }: Erasable, now: number): Promise<number> {
  return write(ws, ['feedback', 'customers', 'accounts', 'assignments', 'decisions', 'replaced'], async () => {
    const rows = await ws.feedback
      .where(kind === 'account' ? 'accountId' : 'customerId')
      .equals(id)
      .toArray();
    const ids = new Set(rows.map((row) => row.id));
    await ws.feedback.bulkPut(rows.map((row) => emptied(row, now)));
    await ws.assignments
      .where('feedbackId')
      .anyOf([...ids])
      .delete();
    const people =
      kind === 'account' ? await ws.customers.where('accountId').equals(id).toArray() : await ws.customers.bulkGet([id]);
    await ws.customers.bulkPut(
      people
        .filter((person) => person !== undefined)
        .map((person) => ({ ...revised(person, { name: nameless, segment: null }, now), deletedAt: now })),
    );
    if (kind === 'account') await emptyAccount(ws, id, now);
    await emptyQuotes(ws, ids, now);
    return rows.length;
  });
}

const nameless = '—';

function emptied(row: Feedback, now: number): Feedback {
  const blank = {
    text: '',
    title: null,
    externalId: null,
    customerId: null,
    accountId: null,
    rating: null,
    signal: null,
    tags: [],
    url: null,
    language: null,
  };
  return { ...revised(row, blank, now), deletedAt: now };
}

async function emptyAccount(ws: Workspace, id: string, now: number): Promise<void> {
  const account = await ws.accounts.get(id);
  if (!account) return;
  await ws.accounts.put({ ...revised(account, { name: nameless, segment: null, plan: null, arr: null }, now), deletedAt: now });
  await ws.replaced.filter((row) => row.before.id === id).delete();
}

async function emptyQuotes(ws: Workspace, ids: ReadonlySet<string>, now: number): Promise<void> {
  const holds = (decision: Decision) =>
    decision.evidence.some((insight) => insight.quotes.some((quote) => ids.has(quote.feedbackId)));
  const touched = await ws.decisions.filter(holds).toArray();
  await ws.decisions.bulkPut(
    touched.map((decision) =>
      revised(
        decision,
        {
          evidence: decision.evidence.map((insight) => ({
            ...insight,
            quotes: insight.quotes.filter((quote) => !ids.has(quote.feedbackId)),
          })),
        },
        now,
      ),
    ),
  );
}
