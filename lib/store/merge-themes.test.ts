import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import type { FrozenInsight } from '../domain/decision.ts';
import type { Theme } from '../domain/theme.ts';
import { themeDetail } from '../evidence/themes.ts';
import { assign } from './assignments.ts';
import { recordDecision } from './decisions.ts';
import { dismissTheme } from './dismissals.ts';
import { evidenceSource } from './evidence-source.ts';
import { createJourney, createMoment } from './journey.ts';
import { addLink } from './links.ts';
import { mergedTheme, mergeThemes, undoThemeMerge } from './merge-themes.ts';
import { readRows } from './rows.ts';
import { createTheme, editTheme, removeTheme, themeByKey, type ThemeWords } from './themes.ts';
import type { Workspace } from './workspace.ts';
import { testNow as now } from '../../test/builders.ts';
import { citedIssue as item, freshWorkspace, importInto } from '../../test/workspaces.ts';

let ws: Workspace;
beforeEach(async () => {
  ws = await freshWorkspace();
});

const words = (name: string, terms: readonly string[] = []): ThemeWords => ({
  name,
  statement: '',
  terms: [...terms],
  owner: null,
  status: 'active',
});
const frozen = ({ id, key, name }: Theme): FrozenInsight => ({
  ...{ kind: 'theme', id, key, name, voices: 7, unit: 'accounts', mentions: 9, arr: 0 },
  ...{ windowDays: 90, trend: 'rising', lastHeard: null, quotes: [] },
});
const decided = { verdict: 'act', because: '', givesUp: '', expects: '', reviewOn: null, decidedBy: null } as const;

/** Everything but how often and when a row was written. */
async function content() {
  const all = Object.entries(await readRows(ws)).filter(([table]) => table !== 'feedback' && table !== 'imports');
  return Object.fromEntries(
    all.map(([table, rows]) => [
      table,
      rows.map((row) => ({ ...row, rev: 0, updatedAt: 0 })).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ]),
  );
}

async function twoThemes() {
  const from = await createTheme(ws, words('Card gone', ['card']), now);
  const into = await createTheme(ws, words('Card lost', ['lost']), now);
  return { from, into };
}

const insight = ({ id, key }: { readonly id: string; readonly key: string }) => ({ kind: 'theme', id, key }) as const;

test('whatever was assigned, linked, dismissed, cited and placed: merge, then undo, changes nothing', async () => {
  const bits = fc.array(fc.boolean(), { minLength: 4, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.record({ left: bits, right: bits, links: bits, cites: bits, at: bits }), async (drawn) => {
      ws = await freshWorkspace();
      await importInto(
        ws,
        ['a', 'b', 'c', 'd'].map((text) => ({ text, account: text })),
      );
      const ids = (await readRows(ws)).feedback.map(({ id }) => id);
      const { from, into } = await twoThemes();
      const chosen = (flags: readonly boolean[]) => ids.filter((_, index) => flags[index]);
      await assign(ws, chosen(drawn.left), from.id, 'rule', now);
      await assign(ws, chosen(drawn.right), into.id, 'confirmed', now);
      const [linkFrom, linkInto, dismissFrom, dismissInto] = drawn.links;
      for (const [flag, theme] of [
        [linkFrom, from],
        [linkInto, into],
      ] as const)
        if (flag) await addLink(ws, { item, insight: insight(theme), relation: 'addresses', by: null }, now);
      for (const [flag, theme] of [
        [dismissFrom, from],
        [dismissInto, into],
      ] as const)
        if (flag) await dismissTheme(ws, item, theme.id, now);
      const evidence = [from, into].filter((_, index) => drawn.cites[index]).map(frozen);
      await recordDecision(ws, { ...decided, item, evidence }, now);
      const journey = await createJourney(ws, 'Journey', ['Pay'], now);
      const themeIds = [from, into].filter((_, index) => drawn.at[index]).map(({ id }) => id);
      const place = {
        journeyId: journey.id,
        stageId: journey.stages[0]?.id ?? '',
        weight: null,
        weightReason: '',
        owner: null,
        metric: null,
        terms: [],
      };
      await createMoment(ws, { ...place, name: 'Pay', themeIds }, null, now);

      const before = await content();
      const merge = await mergeThemes(ws, from.id, into.id, now + 1);
      const members = (await readRows(ws)).assignments.filter((row) => row.themeId === into.id && row.deletedAt === null);
      expect(new Set(members.map(({ feedbackId }) => feedbackId))).toEqual(
        new Set([...chosen(drawn.left), ...chosen(drawn.right)]),
      );
      await undoThemeMerge(ws, merge, now + 2);
      expect(await content()).toEqual(before);
    }),
    { numRuns: 25 },
  );
});

test('links, decisions, moments and terms go over, and the old key says where it went', async () => {
  const { from, into } = await twoThemes();
  await addLink(ws, { item, insight: insight(from), relation: 'addresses', by: 'Ines' }, now);
  await recordDecision(ws, { ...decided, item, evidence: [frozen(from)] }, now);
  const merge = await mergeThemes(ws, from.id, into.id, now + 1);
  expect(merge.into.terms).toEqual(['lost', 'card']);
  const detail = await themeDetail(evidenceSource(ws), into.id, { now, windowDays: 90 });
  expect(detail?.history.map(({ kind }) => kind).toSorted()).toEqual(['decision', 'link']);
  const [decision] = (await readRows(ws)).decisions;
  expect(decision?.evidence).toMatchObject([{ id: into.id, name: 'Card gone', voices: 7 }]);
  expect(await themeByKey(ws, from.key)).toBeNull();
  expect((await mergedTheme(ws, from.key))?.id).toBe(into.id);
  expect(await mergedTheme(ws, into.key)).toBeNull();
});

test('the mark is followed along several merges, and ends where the last was deleted', async () => {
  const { from, into } = await twoThemes();
  const last = await createTheme(ws, words('Cards'), now);
  await mergeThemes(ws, from.id, into.id, now);
  await mergeThemes(ws, into.id, last.id, now);
  expect((await mergedTheme(ws, from.key))?.id).toBe(last.id);
  await removeTheme(ws, last.id, now);
  expect(await mergedTheme(ws, from.key)).toBeNull();
});

test('a theme cannot go into itself, into one that is gone, or twice', async () => {
  const { from, into } = await twoThemes();
  await expect(mergeThemes(ws, from.id, from.id, now)).rejects.toMatchObject({ code: 'row-missing' });
  await mergeThemes(ws, from.id, into.id, now);
  await expect(mergeThemes(ws, from.id, into.id, now)).rejects.toMatchObject({ code: 'row-missing' });
  await expect(mergeThemes(ws, into.id, from.id, now)).rejects.toMatchObject({ code: 'row-missing' });
});

test('undoing keeps what somebody changed since', async () => {
  const { from, into } = await twoThemes();
  const merge = await mergeThemes(ws, from.id, into.id, now);
  await editTheme(ws, into.id, { owner: 'Payments' }, now);
  await undoThemeMerge(ws, merge, now);
  expect(await themeByKey(ws, into.key)).toMatchObject({ owner: 'Payments' });
  expect(await themeByKey(ws, from.key)).toMatchObject({ name: 'Card gone' });
});

test('a file that still has the old name brings its feedback to the theme that remains', async () => {
  const { from, into } = await twoThemes();
  await mergeThemes(ws, from.id, into.id, now);
  await importInto(ws, [{ text: 'Gone again', themes: ['card  GONE'] }]);
  const { themes, assignments } = await readRows(ws);
  expect(themes.filter(({ deletedAt }) => deletedAt === null).map(({ id }) => id)).toEqual([into.id]);
  expect(assignments.map(({ themeId }) => themeId)).toEqual([into.id]);
});
