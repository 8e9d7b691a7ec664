import { queryOptions } from '@tanstack/react-query';
import type { Decision } from '../lib/domain/decision.ts';
import { evidenceSource, present } from '../lib/store/evidence-source.ts';
import { listImports } from '../lib/store/imports.ts';
import { readSettings } from '../lib/store/settings.ts';
import { workspace } from '../lib/store/workspace.ts';

/** What the rail says: the workspace's name, how much it holds, and when something last came in. */
export const workspaceSummary = () =>
  queryOptions({
    queryKey: ['workspace', 'summary'],
    meta: { tables: ['settings', 'feedback', 'accounts', 'themes', 'decisions', 'moments', 'imports'] },
    queryFn: async () => {
      const ws = workspace();
      const source = evidenceSource(ws);
      const [settings, feedback, accounts, themes, decisions, moments, imports] = await Promise.all([
        readSettings(ws),
        source.feedback.count(),
        ws.accounts.count(),
        source.themes(),
        source.decisions(),
        source.moments(),
        listImports(ws),
      ]);
      const done = imports.find((row) => row.state === 'done');
      const counts: Partial<Record<string, number>> = {
        themes: themes.length,
        decisions: decisions.length,
        journey: moments.length,
      };
      return {
        name: settings.workspaceName,
        counts,
        feedback,
        accounts,
        lastImport: done?.importedAt ?? null,
        sample: settings.sampleImportId !== null,
      };
    },
  });

export const settingsQuery = () =>
  queryOptions({ queryKey: ['workspace', 'settings'], meta: { tables: ['settings'] }, queryFn: () => readSettings(workspace()) });

/** Every decision, newest first. */
export const decisionsQuery = () =>
  queryOptions({
    queryKey: ['workspace', 'decisions'],
    meta: { tables: ['decisions'] },
    queryFn: async (): Promise<readonly Decision[]> =>
      (await evidenceSource(workspace()).decisions()).toSorted((a, b) => b.decidedAt - a.decidedAt),
  });

/** The journeys with their moments in order, and the themes that can belong to a moment. */
export const journeyQuery = () =>
  queryOptions({
    queryKey: ['workspace', 'journey'],
    meta: { tables: ['journeys', 'moments', 'themes'] },
    queryFn: async () => {
      const ws = workspace();
      const [journeys, moments, themes] = await Promise.all([present(ws.journeys), present(ws.moments), present(ws.themes)]);
      return {
        journeys,
        moments: moments.toSorted((a, b) => a.order - b.order),
        themes: themes.toSorted((a, b) => a.name.localeCompare(b.name)),
      };
    },
  });
