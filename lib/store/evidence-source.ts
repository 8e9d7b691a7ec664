import type { AreaRule } from '../domain/area.ts';
import type { Row } from '../domain/row.ts';
import type { Theme } from '../domain/theme.ts';
import { areaOfFeedback } from '../evidence/area.ts';
import type { EvidenceSource } from '../evidence/source.ts';
import { themeTexts } from '../evidence/theme-text.ts';
import type { ThemeText } from '../matching/matching.ts';
import type { Table } from 'dexie';
import { revisionOf } from './changes.ts';
import { readDigest, readMentioned } from './digests.ts';
import { feedbackReader } from './feedback-reader.ts';
import { readJudged } from './judged.ts';
import { diskIndex } from './notes/index-reader.ts';
import { assignmentsOf, countedAssignments, livingSuggestions, present } from './present.ts';
import type { Workspace } from './workspace.ts';

/** The workspace as evidence sees it. One source serves one gathering: what it has read of the themes and areas it keeps. */
export function evidenceSource(ws: Workspace): EvidenceSource {
  let themes: Promise<readonly Theme[]> | undefined;
  let areas: Promise<readonly AreaRule[]> | undefined;
  const readAreas = () => (areas ??= present(ws.areas));
  const readThemes = () => (themes ??= present(ws.themes));
  return {
    feedback: feedbackReader(ws),
    index: () => ({
      ...diskIndex(
        ws,
        async (ids) => themesOf(ws, ids, await readThemes()),
        async () => {
          const rules = await readAreas();
          return (item) => areaOfFeedback(item, rules);
        },
      ),
      themes: () => textsOf(ws, readThemes),
    }),
    digested: (insightIds) => readDigest(ws, insightIds),
    mentioned: () => readMentioned(ws),
    speakers: async (items) => {
      const customers = await byId(
        ws.customers,
        items.map(({ customerId }) => customerId),
      );
      const employers = [...customers.values()].map(({ accountId }) => accountId);
      const accounts = await byId(ws.accounts, [...items.map(({ accountId }) => accountId), ...employers]);
      return { accounts, customers };
    },
    themes: readThemes,
    assignments: () => countedAssignments(ws),
    assignmentsOf: async (feedbackIds) => (await assignmentsOf(ws, feedbackIds)).flat(),
    suggestions: () => livingSuggestions(ws),
    accounts: () => present(ws.accounts),
    customers: () => present(ws.customers),
    journeys: () => present(ws.journeys),
    moments: () => present(ws.moments),
    decisions: () => present(ws.decisions),
    links: () => present(ws.links),
    dismissals: () => present(ws.dismissals),
    judged: () => readJudged(ws),
    snoozes: () => present(ws.snoozes),
    areas: readAreas,
    revision: async () => `${ws.name} ${await revisionOf(ws, ['feedback', 'customers', 'accounts', 'themes', 'assignments'])}`,
  };
}

const texts = new WeakMap<Workspace, { readonly revision: string; readonly texts: readonly ThemeText[] }>();

/** Texts of the themes, the same array until a theme is written. */
async function textsOf(ws: Workspace, readThemes: () => Promise<readonly Theme[]>): Promise<readonly ThemeText[]> {
  const revision = await revisionOf(ws, ['themes']);
  const kept = texts.get(ws);
  if (kept?.revision === revision) return kept.texts;
  const read = { revision, texts: themeTexts(await readThemes()) };
  texts.set(ws, read);
  return read.texts;
}

/** The themes that each of these items belongs to. */
async function themesOf(
  ws: Workspace,
  feedbackIds: readonly string[],
  themes: readonly Theme[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const known = new Set(themes.map(({ id }) => id));
  const lists = await assignmentsOf(ws, feedbackIds);
  return new Map(
    feedbackIds.map((id, index) => [id, (lists[index] ?? []).flatMap(({ themeId }) => (known.has(themeId) ? themeId : []))]),
  );
}

async function byId<T extends Row>(table: Table<T, string>, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, T>> {
  const rows = await table.bulkGet([...new Set(ids.filter((id) => id !== null))]);
  return new Map(rows.flatMap((row) => (row?.deletedAt === null ? [[row.id, row]] : [])));
}
