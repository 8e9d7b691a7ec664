import type { CountUnit } from '../lib/analysis/count-unit.ts';
import { assignmentQueue } from '../lib/evidence/assignment-queue.ts';
import { compareThemes } from '../lib/evidence/compare.ts';
import { listFeedback, type FeedbackFilter } from '../lib/evidence/feedback-list.ts';
import { journeyMaps } from '../lib/evidence/journey-map.ts';
import { loopOf } from '../lib/evidence/loop.ts';
import type { When } from '../lib/evidence/setting.ts';
import { themeDetail, themesOverview } from '../lib/evidence/themes.ts';
import { verbatims, type VerbatimFilter } from '../lib/evidence/verbatims.ts';
import { evidenceSource } from '../lib/store/evidence-source.ts';
import { readSettings } from '../lib/store/settings.ts';
import { themeByKey } from '../lib/store/themes.ts';
import type { Workspace } from '../lib/store/workspace.ts';
import type { Context } from './serve-commands.ts';

type Here = Context<never>;

/** What pages have counted in their worker, each from the workspace as it stands when it is asked, in the workspace's window. */
export const countings = {
  /** Every journey with what breaks down at its moments. */
  journeyMaps: async ({ unit }: { readonly unit: CountUnit }, { ws, now }: Here) => {
    const when = await whenOf(ws, now());
    return { windowDays: when.windowDays, maps: await journeyMaps(evidenceSource(ws), when, unit) };
  },

  /** The ledger, the outcomes and the silence register, and the settings they were made with. */
  loop: async (_: null, { ws, now }: Here) => {
    const settings = await readSettings(ws);
    return { settings, loop: await loopOf(evidenceSource(ws), { now: now(), settings }) };
  },

  /** Every theme with its figures. */
  themes: async (_: null, { ws, now }: Here) => {
    const when = await whenOf(ws, now());
    return { windowDays: when.windowDays, themes: await themesOverview(evidenceSource(ws), when) };
  },

  /** One theme by its key, with everything known of it; null where the workspace has none. */
  theme: async ({ key }: { readonly key: string }, { ws, now }: Here) => {
    const [when, row] = await Promise.all([whenOf(ws, now()), themeByKey(ws, key)]);
    const detail = row && (await themeDetail(evidenceSource(ws), row.id, when));
    return detail ? { windowDays: when.windowDays, detail } : null;
  },

  /** Themes side by side by their keys; those that the workspace lacks are left out. */
  compare: async ({ keys }: { readonly keys: readonly string[] }, { ws, now }: Here) => {
    const [when, ...rows] = await Promise.all([whenOf(ws, now()), ...keys.map((key) => themeByKey(ws, key))]);
    const ids = rows.flatMap((row) => row?.id ?? []);
    return { comparison: await compareThemes(evidenceSource(ws), ids, when) };
  },

  /** Feedback in full that a figure counts, newest first. */
  verbatims: async ({ filter }: { readonly filter: VerbatimFilter }, { ws, now }: Here) =>
    verbatims(evidenceSource(ws), filter, await whenOf(ws, now())),

  /** Which feedback a list shows. */
  feedbackList: ({ filter }: { readonly filter: FeedbackFilter }, { ws, now }: Here) =>
    listFeedback(evidenceSource(ws), filter, now()),

  /** Feedback that belongs to no theme. */
  assignmentQueue: (_: null, { ws }: Here) => assignmentQueue(evidenceSource(ws)),
} as const;

async function whenOf(ws: Workspace, now: number): Promise<When> {
  const { windowDays } = await readSettings(ws);
  return { now, windowDays };
}
