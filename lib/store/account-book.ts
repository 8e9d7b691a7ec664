import type { Account } from '../domain/feedback.ts';
import { idFromName, normaliseName } from '../domain/ids.ts';
import { newRow, revised } from '../domain/row.ts';
import type { ImportedItem } from '../importers/imported.ts';
import { madeAgain } from './erased.ts';
import { keepStated, mergedFacts, noFacts, sameFacts } from './stated-facts.ts';
import type { Facts, Stated } from './stated.ts';
import type { Workspace } from './workspace.ts';

/**
 * Accounts by name. A newer import's segment, plan and revenue replace what was known, and what it said is kept with the import, so
 * that undoing it leaves what the others say. An account that was erased is made again, whole.
 */
export function createAccountBook(ws: Workspace, importId: string) {
  /**
   * Ids by normalised name, for the accounts that these items name. Those that only items name that are here already are not made,
   * but hear what the file says of them now. Runs inside the batch's transaction.
   */
  async function join(
    items: readonly ImportedItem[],
    fresh: readonly ImportedItem[],
    now: number,
  ): Promise<ReadonlyMap<string, string>> {
    const named = factsByName(items);
    const speaking = new Set(fresh.map(({ account }) => account && normaliseName(account)));
    const names = [...named.keys()];
    const ids = names.map((name) => idFromName('account', name));
    const here = await ws.accounts.bulkGet(ids);
    const puts: Account[] = [];
    const stated: Stated[] = [];
    names.forEach((name, index) => {
      const accountId = ids[index];
      const said = named.get(name);
      const before = here[index];
      const living = before?.deletedAt === null ? before : null;
      if (!accountId || !said || (!living && !speaking.has(name))) return;
      const known = living ?? noFacts;
      const facts = mergedFacts(known, said.facts);
      const made: Account = { ...newRow(accountId, now), name: said.name.trim(), ...facts, importId };
      const after = living ? updated(living, facts, now) : before ? madeAgain(made, before) : made;
      if (after !== living) puts.push(after);
      if (sameFacts(said.facts, noFacts)) return;
      const { segment, plan, arr } = known;
      const revisions = { revBefore: before?.rev ?? 0, revAfter: after.rev };
      const id = idFromName('stated', importId, accountId);
      stated.push({ id, importId, accountId, facts: said.facts, before: { segment, plan, arr }, ...revisions });
    });
    await ws.accounts.bulkPut(puts);
    await keepStated(ws, stated);
    return new Map(names.map((name, index) => [name, ids[index] ?? '']));
  }

  return { join };
}

function factsByName(items: readonly ImportedItem[]): ReadonlyMap<string, { readonly name: string; readonly facts: Facts }> {
  const named = new Map<string, { name: string; facts: Facts }>();
  for (const { account, segment, plan, arr } of items) {
    if (account === null) continue;
    const known = named.get(normaliseName(account));
    const facts = mergedFacts(known?.facts ?? noFacts, { segment, plan, arr });
    named.set(normaliseName(account), { name: known?.name ?? account, facts });
  }
  return named;
}

function updated(account: Account, facts: Facts, now: number): Account {
  return sameFacts(account, facts) ? account : revised(account, facts, now);
}
