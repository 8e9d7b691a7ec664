import { revised } from '../domain/row.ts';
import type { Facts, Stated } from './stated.ts';
import type { Workspace } from './workspace.ts';

export const noFacts: Facts = { segment: null, plan: null, arr: null };

/** What is known when `newer` is said of an account: what it does not say stays. */
export function mergedFacts(known: Facts, newer: Facts): Facts {
  return { segment: newer.segment ?? known.segment, plan: newer.plan ?? known.plan, arr: newer.arr ?? known.arr };
}

/** Whether both know the same. */
export function sameFacts(a: Facts, b: Facts): boolean {
  return a.segment === b.segment && a.plan === b.plan && a.arr === b.arr;
}

/** Keeps what an import says now beside what it said in earlier batches. Runs in the batch's transaction. */
export async function keepStated(ws: Workspace, stated: readonly Stated[]): Promise<void> {
  const known = await ws.stated.bulkGet(stated.map(({ id }) => id));
  await ws.stated.bulkPut(
    stated.map((row, index) => {
      const first = known[index];
      if (!first) return row;
      return { ...row, facts: mergedFacts(first.facts, row.facts), before: first.before, revBefore: first.revBefore };
    }),
  );
}

/** Forgets what these imports said, and sets the accounts to what the others say. Runs in the caller's transaction. */
export async function retractFacts(ws: Workspace, imports: ReadonlySet<string>, now: number): Promise<void> {
  const gone = await ws.stated
    .where('importId')
    .anyOf([...imports])
    .toArray();
  for (const accountId of new Set(gone.map((row) => row.accountId))) {
    const chain = (await ws.stated.where({ accountId }).toArray()).sort(
      (a, b) => a.revAfter - b.revAfter || a.revBefore - b.revBefore,
    );
    const { facts, rev, kept } = retold(chain, imports);
    const account = await ws.accounts.get(accountId);
    // Changed since by somebody else, as a colleague's file does: theirs stands.
    const ours = account?.rev === rev && account.deletedAt === null ? account : null;
    const told = ours && !sameFacts(ours, facts) ? revised(ours, facts, now) : ours;
    if (told && told !== ours) await ws.accounts.put(told);
    await ws.stated.bulkPut(kept.map((row, index) => (told && index === kept.length - 1 ? { ...row, revAfter: told.rev } : row)));
  }
  await ws.stated.bulkDelete(gone.map(({ id }) => id));
}

/** The chain without these imports: the facts that it leads to, the revision that it had led to, and its remaining links. */
function retold(chain: readonly Stated[], without: ReadonlySet<string>) {
  let facts = chain[0]?.before ?? noFacts;
  let rev = chain[0]?.revBefore ?? 0;
  let left = rev;
  const kept: Stated[] = [];
  for (const row of chain) {
    if (row.revBefore !== rev) {
      facts = row.before;
      left = row.revBefore;
    }
    rev = row.revAfter;
    if (without.has(row.importId)) continue;
    kept.push({ ...row, before: facts, revBefore: left });
    facts = mergedFacts(facts, row.facts);
    left = row.revAfter;
  }
  return { facts, rev, kept };
}
