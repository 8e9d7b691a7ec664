import { queryOptions } from '@tanstack/react-query';
import { mergedTheme, mergeThemes } from '../lib/store/merge-themes.ts';
import { regroupingsOf } from '../lib/store/regroupings.ts';
import { splitTheme, type SplitInto } from '../lib/store/split-theme.ts';
import { undoRegrouping } from '../lib/store/undo-regrouping.ts';
import { workspace } from '../lib/store/workspace.ts';
import { me } from './signature.ts';

export type { ToldRegrouping } from '../lib/store/regroupings.ts';
export type { SplitInto };

/** The theme that one with this key went into; null where it was never merged. */
export const mergedThemeQuery = (key: string) =>
  queryOptions({
    queryKey: ['workspace', 'mergedTheme', key],
    meta: { tables: ['themes'] },
    queryFn: () => mergedTheme(workspace(), key),
  });

/** What was merged into a theme, and what was split off it or into it, latest first. */
export const regroupingsQuery = (themeId: string) =>
  queryOptions({
    queryKey: ['workspace', 'regroupings', themeId],
    meta: { tables: ['themes', 'regroupings'] },
    queryFn: () => regroupingsOf(workspace(), themeId),
  });

/** Making one theme of two, and another of a part; signed with the name of this workspace's settings. Faults come as they are. */
export const regroup = {
  merge: async (fromId: string, intoId: string) => mergeThemes(workspace(), fromId, intoId, await me(), Date.now()),
  split: async (fromId: string, feedbackIds: readonly string[], where: SplitInto) =>
    splitTheme(workspace(), fromId, feedbackIds, where, await me(), Date.now()),
  undo: (id: string) => undoRegrouping(workspace(), id, Date.now()),
} as const;
