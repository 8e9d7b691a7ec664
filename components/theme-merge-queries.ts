import { queryOptions } from '@tanstack/react-query';
import { mergedTheme, mergeThemes, undoThemeMerge, type ThemeMerge } from '../lib/store/merge-themes.ts';
import { workspace } from '../lib/store/workspace.ts';

/** The theme that one with this key went into; null where it was never merged. */
export const mergedThemeQuery = (key: string) =>
  queryOptions({
    queryKey: ['workspace', 'mergedTheme', key],
    meta: { tables: ['themes'] },
    queryFn: () => mergedTheme(workspace(), key),
  });

export const themeMergeActions = {
  merge: (fromId: string, intoId: string) => mergeThemes(workspace(), fromId, intoId, Date.now()),
  undo: (merge: ThemeMerge) => undoThemeMerge(workspace(), merge, Date.now()),
} as const;
