import type { Feedback } from '../domain/feedback.ts';
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
import { termsStamp } from './moment-terms.ts';
import { diskIndex } from './notes/index-reader.ts';
import { assignmentsOf, countedAssignments, livingSuggestions, present } from './present.ts';
import { readSmallTables, revisionRead, type SmallTables } from './small-tables.ts';
import type { Workspace } from './workspace.ts';

/** Tables that the corpus of all feedback is read from, beside themes. */
const readWhole = ['feedback', 'customers', 'accounts', 'assignments', 'areas'] as const;

/** The workspace as evidence sees it. One source serves one gathering: what it has read of the themes and areas it keeps. */
export function evidenceSource(ws: Workspace): EvidenceSource {
  let small: Promise<SmallTables> | undefined;
  const rows = async <Name extends keyof SmallTables>(name: Name) => (await (small ??= readSmallTables(ws)))[name];
  const readThemes = () => rows('themes');
  // Most of what is quoted is among what was just matched.
  const met = new Map<string, Feedback>();
  const feedback = feedbackReader(ws);
  return {
    feedback: {
      ...feedback,
      byIds: async (ids) => {
        for (const item of await feedback.byIds(ids.filter((id) => !met.has(id)))) met.set(item.id, item);
        return ids.flatMap((id) => met.get(id) ?? []);
      },
    },
    index: () => ({
      ...diskIndex(
        ws,
        async (ids) => themesOf(ws, ids, await readThemes()),
        async () => {
          const rules = await rows('areas');
          return (item) => areaOfFeedback(item, rules);
        },
        (item) => met.set(item.id, item),
      ),
      themes: async () => textsOf(await readThemes()),
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
    journeys: () => rows('journeys'),
    moments: () => rows('moments'),
    decisions: () => rows('decisions'),
    links: () => rows('links'),
    dismissals: () => rows('dismissals'),
    judged: () => readJudged(ws),
    snoozes: () => rows('snoozes'),
    areas: () => rows('areas'),
    revision: async () => {
      // The themes are those that this source has, and may have been read before the rest was written.
      const [written, themes, terms] = await Promise.all([revisionOf(ws, readWhole), readThemes(), termsStamp(ws)]);
      return [ws.name, written, revisionRead(themes), terms].join(' ');
    },
  };
}

const texts = new WeakMap<readonly Theme[], readonly ThemeText[]>();

/** Texts of the themes, the same array until a theme is written. */
export function textsOf(themes: readonly Theme[]): readonly ThemeText[] {
  const made = texts.get(themes) ?? themeTexts(themes);
  texts.set(themes, made);
  return made;
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
