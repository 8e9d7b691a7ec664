import { idFromName, normaliseName } from '../domain/ids.ts';
import type { ImportedItem } from '../importers/imported.ts';
import { byName } from './by-name.ts';
import { identity } from './join.ts';
import { notesById } from './notes/find.ts';
import type { Workspace } from './workspace.ts';

/** What an import would do. Accounts and themes are those that the file names. */
export type Outlook = {
  readonly fresh: number;
  readonly alreadyHere: number;
  readonly accounts: { readonly named: number; readonly fresh: number };
  readonly themes: { readonly named: number; readonly known: number };
};

/** Counts, batch by batch, what an import would add, without adding it. */
export async function createLookAhead(ws: Workspace) {
  const themeCalled = byName('theme', await ws.themes.toArray());
  const occurrences = new Map<string, number>();
  const ids = new Set<string>();
  const accounts = new Map<string, boolean>();
  const themes = new Set<string>();
  let fresh = 0;
  let alreadyHere = 0;

  async function look(items: readonly ImportedItem[]): Promise<void> {
    const found = items.map((item) => identity(item, occurrences).id);
    const here = await notesById(ws, found);
    found.forEach((id, index) => {
      if (here[index] || ids.has(id)) alreadyHere++;
      else fresh++;
      ids.add(id);
    });
    for (const name of items.flatMap((item) => item.themes)) themes.add(normaliseName(name));
    await lookAtAccounts(items);
  }

  async function lookAtAccounts(items: readonly ImportedItem[]): Promise<void> {
    const names = items.map((item) => item.account).filter((name) => name !== null);
    const unseen = [...new Set(names.map(normaliseName))].filter((name) => !accounts.has(name));
    if (unseen.length === 0) return;
    const rows = await ws.accounts.bulkGet(unseen.map((name) => idFromName('account', name)));
    unseen.forEach((name, index) => accounts.set(name, rows[index]?.deletedAt === null));
  }

  return {
    look,
    /** The key of the theme that a name means here; null where the import would make it. */
    themeKey: (name: string): string | null => themeCalled(name)?.key ?? null,
    outlook: (): Outlook => ({
      fresh,
      alreadyHere,
      accounts: { named: accounts.size, fresh: [...accounts.values()].filter((known) => !known).length },
      themes: { named: themes.size, known: [...themes].filter((name) => themeCalled(name)).length },
    }),
  };
}
