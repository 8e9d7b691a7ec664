import type { Account } from '../domain/feedback.ts';
import { idFromName, normaliseName } from '../domain/ids.ts';
import { newRow, revised } from '../domain/row.ts';
import type { ImportedItem } from '../importers/imported.ts';
import type { Replaced, Workspace } from './workspace.ts';

type Facts = Pick<Account, 'segment' | 'plan' | 'arr'>;

/**
 * Accounts by name. A newer import's segment, plan and revenue replace what was known, and the row as it stood is kept with the
 * import, so that undoing it puts the old facts back.
 */
export function createAccountBook(ws: Workspace, importId: string) {
  /** Ids by normalised name, for the accounts that these items name. Runs inside the batch's transaction. */
  async function join(items: readonly ImportedItem[], now: number): Promise<ReadonlyMap<string, string>> {
    const named = new Map<string, { name: string; facts: Facts }>();
    for (const item of items) {
      if (item.account === null) continue;
      const name = normaliseName(item.account);
      const known = named.get(name)?.facts;
      named.set(name, { name: named.get(name)?.name ?? item.account, facts: merged(known, item) });
    }
    const names = [...named.keys()];
    const ids = names.map((name) => idFromName('account', name));
    const here = await ws.accounts.bulkGet(ids);
    const puts: Account[] = [];
    const replaced: Replaced[] = [];
    names.forEach((name, index) => {
      const entry = named.get(name);
      const id = ids[index];
      if (!entry || !id) return;
      const before = here[index];
      if (!before) {
        puts.push({ ...newRow(id, now), name: entry.name.trim(), ...entry.facts, importId });
        return;
      }
      const facts = merged(before, entry.facts);
      if (before.deletedAt === null && same(before, facts)) return;
      const after = { ...revised(before, facts, now), deletedAt: null };
      puts.push(after);
      replaced.push({ id: idFromName('replaced', importId, id), importId, before, revAfter: after.rev });
    });
    await ws.accounts.bulkPut(puts);
    await keepFirst(ws, replaced);
    return new Map(names.map((name, index) => [name, ids[index] ?? '']));
  }

  return { join };
}

async function keepFirst(ws: Workspace, replaced: readonly Replaced[]): Promise<void> {
  const known = await ws.replaced.bulkGet(replaced.map(({ id }) => id));
  await ws.replaced.bulkPut(replaced.map((row, index) => ({ ...row, before: known[index]?.before ?? row.before })));
}

function merged(known: Facts | undefined, newer: Facts): Facts {
  return {
    segment: newer.segment ?? known?.segment ?? null,
    plan: newer.plan ?? known?.plan ?? null,
    arr: newer.arr ?? known?.arr ?? null,
  };
}

function same(a: Facts, b: Facts): boolean {
  return a.segment === b.segment && a.plan === b.plan && a.arr === b.arr;
}
