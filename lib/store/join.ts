import type { Customer, Feedback } from '../domain/feedback.ts';
import { idFromName, keyFromName, normaliseName } from '../domain/ids.ts';
import { newRow } from '../domain/row.ts';
import type { Assignment } from '../domain/theme.ts';
import { termMatcher } from '../domain/theme-terms.ts';
import type { ImportedItem } from '../importers/imported.ts';
import { createAccountBook } from './account-book.ts';
import { madeAgain } from './erased.ts';
import type { ImportedNames } from './imported-journey.ts';
import { inferredSignal } from './inferred-signal.ts';
import { createMomentBook, createThemeBook } from './name-books.ts';
import { addNotes } from './notes/add.ts';
import { createOwnNotes } from './own-notes.ts';
import type { Workspace } from './workspace.ts';

/** What one batch did. `differing` are lines whose id is known with other words: the first was kept. */
export type Added = { readonly added: number; readonly alreadyHere: number; readonly differing: readonly number[] };

/** Joins imported items to the accounts, customers, themes and moments they name, making those that are not here yet. */
export async function createJoiner(
  ws: Workspace,
  importId: string,
  names: ImportedNames = { journey: 'Journey', stage: 'Imported' },
) {
  let { themes, moments, rules } = await booksOf(ws, importId, names);
  const accounts = createAccountBook(ws, importId);
  const seen = new Map<string, number>();
  /** Looked up or added before in this run: most rows of a file are by few people. */
  const knownCustomers = new Set<string>();
  const own = createOwnNotes(ws);

  /** Runs inside the batch's transaction. */
  async function join(items: readonly ImportedItem[], now: number): Promise<Added> {
    const drafts = items.map((item) => ({ item, ...identity(item, seen) }));
    const here = await own.find(drafts.map(({ id }) => id));
    const fresh = new Map<string, (typeof drafts)[number]>();
    const differing: number[] = [];
    drafts.forEach((draft, index) => {
      const known = here[index]?.row ?? fresh.get(draft.id)?.item;
      if (!known) fresh.set(draft.id, draft);
      else if (known.text !== draft.item.text && known.text !== '') differing.push(draft.item.line);
    });

    const freshItems = [...fresh.values()].map(({ item }) => item);
    const accountIds = await accounts.join(items, freshItems, now);
    const feedback: Feedback[] = [];
    const customers = new Map<string, Customer>();
    const assignments = new Map<string, Assignment>();
    for (const { item, id, key } of fresh.values()) {
      const accountId = item.account === null ? null : (accountIds.get(normaliseName(item.account)) ?? null);
      const customer = customerOf(item, accountId, importId, now);
      if (customer) customers.set(customer.id, customer);
      feedback.push({
        ...newRow(id, now),
        key,
        ...said(item),
        customerId: customer?.id ?? null,
        accountId,
        momentId: item.moment === null ? null : moments.idFor(item.moment, now),
        importId,
      });
      for (const name of item.themes) assign(assignments, id, themes.idFor(name, now), 'imported', importId, now);
      for (const rule of rules) {
        if (rule.matches?.(`${item.title ?? ''}\n${item.text}`)) assign(assignments, id, rule.themeId, 'rule', importId, now);
      }
    }

    own.add(await addNotes(ws, feedback));
    await addMissing(ws, customers, knownCustomers);
    await themes.save();
    await moments.save();
    await ws.assignments.bulkPut([...assignments.values()]);
    return { added: feedback.length, alreadyHere: items.length - feedback.length, differing };
  }

  return {
    join,
    /** Reads what items name again, which somebody else has written. Inside the batch's transaction. */
    async refresh(): Promise<void> {
      knownCustomers.clear();
      ({ themes, moments, rules } = await booksOf(ws, importId, names));
    },
  };
}

async function booksOf(ws: Workspace, importId: string, names: ImportedNames) {
  const themes = await createThemeBook(ws, importId);
  const moments = await createMomentBook(ws, importId, names);
  const rules = themes
    .all()
    .map((theme) => ({ themeId: theme.id, matches: termMatcher(theme.terms) }))
    .filter((rule) => rule.matches !== null);
  return { themes, moments, rules };
}

/** Source and external id name an item; without one, its content and how often the same content came before in this run. */
export function identity(item: ImportedItem, seen: Map<string, number>): { readonly id: string; readonly key: string } {
  const parts =
    item.externalId === null
      ? ['content', item.source, item.text, String(item.saidAt), item.customer ?? '', item.account ?? '']
      : ['external', item.source, item.externalId];
  if (item.externalId === null) {
    const base = idFromName('feedback', ...parts);
    const nth = seen.get(base) ?? 0;
    seen.set(base, nth + 1);
    if (nth > 0) parts.push(String(nth));
  }
  return { id: idFromName('feedback', ...parts), key: keyFromName('F', 10, ...parts) };
}

function said(item: ImportedItem) {
  const { source, channel, externalId, text, title, language, saidAt, rating, area, url } = item;
  return {
    source,
    channel,
    externalId,
    text,
    title,
    language,
    saidAt,
    rating,
    area,
    url,
    signal: item.signal ?? inferredSignal({ title: item.asked ? null : title, text, language }),
    tags: [...item.tags],
  };
}

function customerOf(item: ImportedItem, accountId: string | null, importId: string, now: number): Customer | null {
  if (item.customer === null) return null;
  const id = idFromName('customer', accountId ?? '', normaliseName(item.customer));
  return { ...newRow(id, now), name: item.customer, accountId, segment: item.segment, importId };
}

async function addMissing(ws: Workspace, customers: ReadonlyMap<string, Customer>, known: Set<string>): Promise<void> {
  const unknown = [...customers.values()].filter(({ id }) => !known.has(id));
  const here = await ws.customers.bulkGet(unknown.map(({ id }) => id));
  const made = unknown.flatMap((row, index) => {
    const before = here[index];
    if (!before) return [row];
    return before.deletedAt === null ? [] : [madeAgain(row, before)];
  });
  await ws.customers.bulkPut(made);
  for (const { id } of unknown) known.add(id);
}

function assign(
  into: Map<string, Assignment>,
  feedbackId: string,
  themeId: string,
  how: 'imported' | 'rule',
  importId: string,
  now: number,
) {
  const id = idFromName('assignment', feedbackId, themeId);
  if (!into.has(id)) into.set(id, { ...newRow(id, now), feedbackId, themeId, how, importId });
}
