import { isCounted } from '../domain/counted.ts';
import type { WorkspaceRows } from '../domain/workspace-rows.ts';
import type { IndexReader } from '../matching/matching.ts';
import { memoryIndexBuilder } from '../matching/memory-index.ts';
import { areaOfFeedback } from './area.ts';
import { digestOf, mentionedIn, readSaid, type Mentioned } from './digest.ts';
import { searchableText } from './mentions.ts';
import type { EvidenceSource, FeedbackReader } from './source.ts';
import { themeTexts } from './theme-text.ts';

let sources = 0;

/** A source over rows in memory, for tests. The rows must not change afterwards. */
export function memorySource(rows: Partial<WorkspaceRows>, judged: ReadonlyMap<string, number> = new Map()): EvidenceSource {
  const revision = `memory ${++sources}`;
  const { accounts = [], customers = [], themes = [], areas = [], moments = [] } = rows;
  const assignments = (rows.assignments ?? []).filter(isCounted);
  const suggestions = (rows.assignments ?? []).filter((row) => !isCounted(row) && row.deletedAt === null);
  const items = (rows.feedback ?? []).filter(({ deletedAt }) => deletedAt === null);
  const byId = new Map(items.map((item) => [item.id, item]));
  const feedback: FeedbackReader = {
    byIds: (ids) => Promise.resolve(ids.flatMap((id) => byId.get(id) ?? [])),
    iterate: (size = 1_000) => batches(items, size),
    count: () => Promise.resolve(items.length),
    idOfKey: (key) => Promise.resolve(items.find((item) => item.key === key)?.id ?? null),
  };
  const speakers = {
    accounts: new Map(accounts.map((account) => [account.id, account])),
    customers: new Map(customers.map((customer) => [customer.id, customer])),
  };
  let index: IndexReader | undefined;
  let mentioned: Promise<Mentioned> | undefined;

  const makeIndex = (): IndexReader => {
    const known = new Set(themes.map(({ id }) => id));
    const held = Map.groupBy(
      assignments.filter(({ themeId }) => known.has(themeId)),
      ({ feedbackId }) => feedbackId,
    );
    const builder = memoryIndexBuilder();
    for (const item of items) builder.add(item.id, searchableText(item));
    const notes = async (ids: readonly string[]) =>
      (await feedback.byIds(ids)).map((item) => {
        const themeIds = (held.get(item.id) ?? []).map(({ themeId }) => themeId);
        return { feedbackId: item.id, text: searchableText(item), area: areaOfFeedback(item, areas), themeIds };
      });
    return builder.finish(notes, themeTexts(themes));
  };

  const readMentioned = () =>
    (mentioned ??= readSaid(feedback.iterate(), { accounts, customers, areas, moments }).then((said) =>
      mentionedIn(said, assignments),
    ));

  return {
    revision: () => Promise.resolve(revision),
    feedback,
    index: () => (index ??= makeIndex()),
    digested: async () => digestOf(await readMentioned(), { accounts, customers }),
    mentioned: readMentioned,
    speakers: () => Promise.resolve(speakers),
    themes: () => Promise.resolve(themes),
    assignments: () => Promise.resolve(assignments),
    assignmentsOf: (ids) => Promise.resolve(assignments.filter(({ feedbackId }) => ids.includes(feedbackId))),
    suggestions: () => Promise.resolve(suggestions),
    accounts: () => Promise.resolve(accounts),
    customers: () => Promise.resolve(customers),
    journeys: () => Promise.resolve(rows.journeys ?? []),
    moments: () => Promise.resolve(moments),
    decisions: () => Promise.resolve(rows.decisions ?? []),
    links: () => Promise.resolve(rows.links ?? []),
    dismissals: () => Promise.resolve(rows.dismissals ?? []),
    judged: () => Promise.resolve(judged),
    snoozes: () => Promise.resolve(rows.snoozes ?? []),
    areas: () => Promise.resolve(areas),
  };
}

/** What a source over IndexedDB gives in the same form: one batch a read. */
// eslint-disable-next-line @typescript-eslint/require-await -- in memory there is nothing to wait for
async function* batches<T>(all: readonly T[], size: number): AsyncGenerator<readonly T[]> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size);
}
