import type { CountUnit } from '../lib/analysis/count-unit.ts';
import { assignmentQueue } from '../lib/evidence/assignment-queue.ts';
import { compare, type Subject } from '../lib/evidence/compare.ts';
import { listFeedback } from '../lib/evidence/feedback-list.ts';
import type { FeedbackSet } from '../lib/evidence/feedback-set.ts';
import { holdingsOf } from '../lib/evidence/holdings.ts';
import { journeyMaps } from '../lib/evidence/journey-map.ts';
import { loopOf } from '../lib/evidence/loop.ts';
import { whenOf } from '../lib/evidence/setting.ts';
import { themeDetail, themesOverview } from '../lib/evidence/themes.ts';
import { verbatims, type VerbatimFilter } from '../lib/evidence/verbatims.ts';
import { evidenceSource } from '../lib/store/evidence-source.ts';
import { readSettings } from '../lib/store/settings.ts';
import { themeByKey } from '../lib/store/themes.ts';
import type { Workspace } from '../lib/store/workspace.ts';
import type { Context } from './serve-commands.ts';

type Here = Context<never>;
/** A theme by its key, or a work item by its id. */
type Named = { readonly key: string } | { readonly itemId: string };

/** What pages have counted in their worker, each from the workspace as it stands when it is asked, in the workspace's window. */
export const countings = {
  /** Every journey with what breaks down at its moments. */
  journeyMaps: async ({ unit }: { readonly unit: CountUnit }, here: Here) => {
    const [source, when] = await asked(here);
    return { windowDays: when.windowDays, maps: await journeyMaps(source, when, unit) };
  },

  /** The ledger, the outcomes and the silence register, and the settings they were made with. */
  loop: async (_: null, { ws, now }: Here) => {
    const settings = await readSettings(ws);
    return { settings, loop: await loopOf(evidenceSource(ws), { now: now(), settings }) };
  },

  /** What one owner answers for, with its figures. */
  holdings: async ({ owner }: { readonly owner: string }, here: Here) => {
    const [source, when] = await asked(here);
    return holdingsOf(source, owner, when);
  },

  /** Every theme with its figures. */
  themes: async (_: null, here: Here) => {
    const [source, when] = await asked(here);
    return { windowDays: when.windowDays, themes: await themesOverview(source, when) };
  },

  /** One theme by its key, with everything known of it; null where the workspace has none. */
  theme: async ({ key }: { readonly key: string }, here: Here) => {
    const [[source, when], row] = await Promise.all([asked(here), themeByKey(here.ws, key)]);
    const detail = row && (await themeDetail(source, row.id, when));
    return detail ? { windowDays: when.windowDays, detail } : null;
  },

  /** Themes, by their keys, and work items side by side; those that the workspace lacks are left out. */
  compare: async ({ names }: { readonly names: readonly Named[] }, here: Here) => {
    const [source, when] = await asked(here);
    const subjects = await Promise.all(names.map((named) => subjectOf(named, here.ws)));
    return {
      comparison: await compare(
        source,
        subjects.filter((subject) => subject !== null),
        when,
      ),
    };
  },

  /** Feedback in full that a figure counts, newest first. */
  verbatims: async ({ filter }: { readonly filter: VerbatimFilter }, here: Here) => {
    const [source, when] = await asked(here);
    return verbatims(source, filter, when);
  },

  /** The feedback of a set that holds the words: ids, newest first, and what there is to filter by. */
  feedbackList: ({ set, text }: { readonly set: FeedbackSet; readonly text: string }, { ws, now }: Here) =>
    listFeedback(evidenceSource(ws), set, text, now()),

  /** Feedback that belongs to no theme. */
  assignmentQueue: (_: null, { ws }: Here) => assignmentQueue(evidenceSource(ws)),
} as const;

async function asked({ ws, now }: Here) {
  return [evidenceSource(ws), whenOf(await readSettings(ws), now())] as const;
}

async function subjectOf(named: Named, ws: Workspace): Promise<Subject | null> {
  if ('itemId' in named) return named;
  const theme = await themeByKey(ws, named.key);
  return theme && { themeId: theme.id };
}
