import type { Feedback } from '../domain/feedback.ts';
import { revised } from '../domain/row.ts';
import { emptyAccount, emptyCustomer, emptyWords, withoutQuotes } from './erased.ts';
import { graceful, maintain } from './notes/maintain.ts';
import { notesNamed } from './notes/find.ts';
import { putNotes } from './notes/put.ts';
import { write, type Workspace } from './workspace.ts';

export type Erasable = { readonly kind: 'customer' | 'account'; readonly id: string };

/**
 * Erases a customer or an account everywhere: names, verbatims, quotes frozen in decisions. Counts in decisions stay, and empty
 * tombstones that win over a colleague's file whatever it says. Cannot be undone. Gives how many items were emptied.
 */
export function erase(ws: Workspace, { kind, id }: Erasable, now: number): Promise<number> {
  return write(ws, ['feedback', 'customers', 'accounts', 'assignments', 'decisions', 'stated'], async () => {
    const rows = (await notesNamed(ws, kind, [id])).map(({ row }) => row);
    const ids = new Set(rows.map((row) => row.id));
    await putNotes(
      ws,
      rows.map((row) => emptied(row, now)),
      now,
    );
    await ws.assignments
      .where('feedbackId')
      .anyOf([...ids])
      .delete();
    const people = await ws.customers
      .where(kind === 'account' ? 'accountId' : 'id')
      .equals(id)
      .toArray();
    await ws.customers.bulkPut(people.map((person) => ({ ...revised(person, emptyCustomer, now), deletedAt: now })));
    if (kind === 'account') await eraseAccount(ws, id, now);
    await ws.digests.clear();
    await emptyQuotes(ws, new Set([id, ...ids, ...people.map((person) => person.id)]), now);
    return rows.length;
  });
}

/**
 * Takes what the index holds of the words that were erased: at once where it is read from now on, and the records of before as soon as
 * nobody can be reading them any more. Where this page is closed earlier, the next import does the second.
 */
export async function forgetErased(ws: Workspace): Promise<void> {
  const upkeep = { now: Date.now, forget: true };
  await maintain(ws, upkeep);
  setTimeout(() => void maintain(ws, upkeep).catch(() => undefined), graceful + 1_000);
}

function emptied(row: Feedback, now: number): Feedback {
  return { ...revised(row, emptyWords, now), deletedAt: now };
}

async function eraseAccount(ws: Workspace, id: string, now: number): Promise<void> {
  const account = await ws.accounts.get(id);
  if (!account) return;
  await ws.accounts.put({ ...revised(account, emptyAccount, now), deletedAt: now });
  await ws.stated.where({ accountId: id }).delete();
}

/** Ids of feedback, and of who said it: an undone import takes the feedback, and leaves what decisions froze of it. */
async function emptyQuotes(ws: Workspace, erased: ReadonlySet<string>, now: number): Promise<void> {
  const decisions = await ws.decisions.toArray();
  const touched = decisions.map((decision) =>
    withoutQuotes(decision, ({ feedbackId, accountId, customerId }) =>
      [feedbackId, accountId, customerId].some((id) => erased.has(id ?? '')),
    ),
  );
  await ws.decisions.bulkPut(touched.filter((decision) => decision !== null).map((decision) => revised(decision, {}, now)));
}
