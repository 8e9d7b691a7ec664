import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { feedbackIdOf, readFeedback } from '../lib/evidence/feedback-list.ts';
import type { FeedbackSet } from '../lib/evidence/feedback-set.ts';
import { workspaceCounts } from '../lib/store/counts.ts';
import { keptDatabases } from '../lib/store/databases.ts';
import { evidenceSource } from '../lib/store/evidence-source.ts';
import { listImports } from '../lib/store/imports.ts';
import { readSettings } from '../lib/store/settings.ts';
import { deletedThemes } from '../lib/store/themes.ts';
import { workspace } from '../lib/store/workspace.ts';
import { askCounting } from './ask-counting.ts';

/** What the rail says: the workspace's name, how much it holds, and when something last came in. */
export const workspaceSummary = () =>
  queryOptions({
    queryKey: ['workspace', 'summary'],
    meta: { tables: ['settings', 'feedback', 'accounts', 'themes', 'decisions', 'moments', 'imports', 'suggestions'] },
    queryFn: async () => {
      const ws = workspace();
      const [settings, held, imports] = await Promise.all([readSettings(ws), workspaceCounts(ws), listImports(ws)]);
      const { feedback, accounts, themes, decisions, moments, toAssign } = held;
      const done = imports.find((row) => row.state === 'done');
      const counts: Partial<Record<string, number>> = { themes, decisions, journey: moments, feedback: toAssign };
      return {
        name: settings.workspaceName,
        counts,
        feedback,
        accounts,
        lastImport: done?.importedAt ?? null,
        toAssign,
        sample: settings.sampleImportId !== null,
      };
    },
  });

/** Whether a database that could not be read is kept beside this one. */
export const keptQuery = () =>
  queryOptions({
    queryKey: ['workspace', 'kept'],
    meta: { tables: ['settings'] },
    queryFn: async () => (await keptDatabases()).length > 0,
  });

/** The journeys with their moments in order, and the themes that can belong to a moment. */
export const journeyQuery = () =>
  queryOptions({
    queryKey: ['workspace', 'journey'],
    meta: { tables: ['journeys', 'moments', 'themes'] },
    queryFn: async () => {
      const source = evidenceSource(workspace());
      const [journeys, moments, themes] = await Promise.all([source.journeys(), source.moments(), source.themes()]);
      return {
        journeys,
        moments: moments.toSorted((a, b) => a.order - b.order),
        themes: themes.toSorted((a, b) => a.name.localeCompare(b.name)),
      };
    },
  });

/** Tables that the figures of themes come from. */
export const counted = [
  'feedback',
  'customers',
  'accounts',
  'themes',
  'assignments',
  'links',
  'decisions',
  'dismissals',
  'journeys',
  'moments',
  'areas',
  'settings',
] as const;

/** Every theme with its figures in the workspace's window, furthest reach first. */
export const themesQuery = () =>
  queryOptions({
    queryKey: ['workspace', 'themes'],
    meta: { tables: counted },
    queryFn: ({ signal }) => askCounting('themes', null, { signal }),
  });

/** Themes that somebody deleted and that went into no other, latest first. */
export const deletedThemesQuery = () =>
  queryOptions({
    queryKey: ['workspace', 'themes', 'deleted'],
    meta: { tables: ['themes'] },
    queryFn: () => deletedThemes(workspace()),
  });

/** One theme by its key, with everything known of it; null where the workspace has none. */
export const themeQuery = (key: string) =>
  queryOptions({
    queryKey: ['workspace', 'theme', key],
    meta: { tables: counted },
    queryFn: ({ signal }) => askCounting('theme', { key }, { signal }),
  });

/** All verbatims of a theme that its figures count, or its praise, newest first. */
export const themeVerbatims = (themeId: string, side: 'counted' | 'praise') =>
  queryOptions({
    queryKey: ['workspace', 'verbatims', themeId, side],
    meta: { tables: counted },
    queryFn: ({ signal }) => {
      const filter = side === 'praise' ? { themeId, signals: ['praise' as const] } : { themeId };
      return askCounting('verbatims', { filter }, { signal });
    },
  });

/** The feedback of a set that holds the words: ids, newest first, and what there is to filter by. */
export const feedbackList = (set: FeedbackSet, text: string) =>
  queryOptions({
    queryKey: ['workspace', 'feedback', set, text],
    meta: { tables: counted },
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => askCounting('feedbackList', { set, text }, { signal }),
  });

/** A page of feedback with who said it and its themes, in the order of the ids. */
export const feedbackPage = (ids: readonly string[], text: string) =>
  queryOptions({
    queryKey: ['workspace', 'feedbackPage', ids, text],
    meta: { tables: [...counted, 'suggestions'] },
    queryFn: () => readFeedback(evidenceSource(workspace()), ids, text),
  });

/** One item by its key; null where the workspace has none. */
export const feedbackItem = (key: string) =>
  queryOptions({
    queryKey: ['workspace', 'feedbackItem', key],
    meta: { tables: [...counted, 'suggestions'] },
    queryFn: async () => {
      const source = evidenceSource(workspace());
      const id = await feedbackIdOf(source, key);
      if (id === null) return null;
      const [item] = await readFeedback(source, [id]);
      return item ?? null;
    },
  });
