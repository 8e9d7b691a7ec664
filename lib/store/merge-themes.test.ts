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
import { mergedTheme, mergeThemes } from './merge-themes.ts';
import { regroupingsOf } from './regroupings.ts';
import { readRows } from './rows.ts';
import { splitTheme } from './split-theme.ts';
import { createTheme, editTheme, removeTheme, themeByKey, type ThemeWords } from './themes.ts';
import { undoRegrouping } from './undo-regrouping.ts';
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
});
const frozen = ({ id, key, name }: Theme): FrozenInsight => ({
  ...{ kind: 'theme', id, key, name, voices: 7, unit: 'accounts', mentions: 9, arr: 0 },
  ...{ windowDays: 90, trend: 'rising', lastHeard: null, quotes: [] },
});
const decided = { verdict: 'act', because: '', givesUp: '', expects: '', reviewOn: null, decidedBy: null } as const;

/** Everything that is there, but how often and when a row was written. */
async function content() {
  const all = Object.entries(await readRows(ws)).filter(([table]) => table !== 'feedback' && table !== 'imports');
  return Object.fromEntries(
    all.map(([table, rows]) => [
      table,
      rows
        .filter(({ deletedAt }) => deletedAt === null)
        .map((row) => ({ mergedInto: null, ...row, rev: 0, updatedAt: 0 }))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ]),
  );
}

async function membersOf({ id }: Pick<Theme, 'id'>): Promise<ReadonlySet<string>> {
  const { assignments } = await readRows(ws);
  const living = assignments.filter((row) => row.themeId === id && row.deletedAt === null);
  return new Set(living.map(({ feedbackId }) => feedbackId));
}

async function twoThemes() {
  const from = await createTheme(ws, words('Card gone', ['card']), now);
  const into = await createTheme(ws, words('Card lost', ['lost']), now);
  return { from, into };
}

const insight = ({ id, key }: { readonly id: string; readonly key: string }) => ({ kind: 'theme', id, key }) as const;

const bits = fc.array(fc.boolean(), { minLength: 4, maxLength: 4 });
const anyHistory = fc.record({ left: bits, right: bits, links: bits, cites: bits, at: bits });
type History = { readonly [Part in 'left' | 'right' | 'links' | 'cites' | 'at']: readonly boolean[] };

/** Two themes with whatever was drawn assigned, linked, dismissed, cited and placed. */
async function lived(drawn: History) {
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
  const stageId = journey.stages[0]?.id ?? '';
  const place = { journeyId: journey.id, stageId, weight: null, weightReason: '', owner: null, metric: null, terms: [] };
  await createMoment(ws, { ...place, name: 'Pay', themeIds }, null, now);
  return { from, into, chosen };
}

test('whatever was assigned, linked, dismissed, cited and placed: merge, then undo, changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(anyHistory, async (drawn) => {
      const { from, into, chosen } = await lived(drawn);
      const before = await content();
      const { regrouping } = await mergeThemes(ws, from.id, into.id, null, now + 1);
      expect(await membersOf(into)).toEqual(new Set([...chosen(drawn.left), ...chosen(drawn.right)]));
      expect(regrouping.items).toBe(chosen(drawn.left).length);
      await undoRegrouping(ws, regrouping.id, now + 2);
      expect(await content()).toEqual(before);
    }),
    { numRuns: 25 },
  );
});

test('whatever was chosen: it goes over, all else stays with the first, and split, then undo, changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(anyHistory, bits, fc.boolean(), async (drawn, picked, isNew) => {
      const { from, into, chosen } = await lived(drawn);
      const before = await content();
      const wanted = chosen(picked);
      const moving = wanted.filter((id) => chosen(drawn.left).includes(id));
      const where = isNew ? { name: 'Card, but split' } : { id: into.id };
      const split = splitTheme(ws, from.id, wanted, where, 'Ines', now + 1);
      if (moving.length === 0) {
        await expect(split).rejects.toMatchObject({ code: 'row-missing' });
        expect(await content()).toEqual(before);
        return;
      }
      const { regrouping, into: where2 } = await split;
      expect(regrouping).toMatchObject({ kind: 'split', items: moving.length, by: 'Ines', madeInto: isNew });
      const staying = chosen(drawn.left).filter((id) => !moving.includes(id));
      expect(await membersOf(from)).toEqual(new Set(staying));
      expect(await membersOf(where2)).toEqual(new Set([...moving, ...(isNew ? [] : chosen(drawn.right))]));
      const { links, dismissals, decisions, moments } = await content();
      expect({ links, dismissals, decisions, moments }).toEqual({
        links: before.links,
        dismissals: before.dismissals,
        decisions: before.decisions,
        moments: before.moments,
      });
      await undoRegrouping(ws, regrouping.id, now + 2);
      expect(await content()).toEqual(before);
    }),
    { numRuns: 25 },
  );
});

test('a merge is taken apart long after: what people said since stays', async () => {
  const { from, into, chosen } = await lived({
    left: [true, true, false, false],
    right: [false, false, true, false],
    links: [true, false, false, false],
    cites: [true, false, false, false],
    at: [true, false, false, false],
  });
  const [a, b, c, d] = chosen([true, true, true, true]) as [string, string, string, string];
  await mergeThemes(ws, from.id, into.id, 'Ines', now + 1);
  await assign(ws, [a, d], into.id, 'confirmed', now + 2);
  await editTheme(ws, into.id, { owner: 'Payments' }, now + 3);
  const [told] = await regroupingsOf(ws, into.id);
  expect(told).toMatchObject({ from: { id: from.id }, into: { id: into.id }, regrouping: { by: 'Ines', items: 2 } });
  await undoRegrouping(ws, told?.regrouping.id ?? '', now + 9);

  expect(await membersOf(from)).toEqual(new Set([a, b]));
  expect(await membersOf(into)).toEqual(new Set([a, c, d]));
  expect(await themeByKey(ws, from.key)).toMatchObject({ terms: ['card'], mergedInto: null });
  expect(await themeByKey(ws, into.key)).toMatchObject({ terms: ['lost'], owner: 'Payments' });
  const { links, decisions, moments } = await content();
  expect(links).toMatchObject([{ insight: { id: from.id } }]);
  expect(decisions).toMatchObject([{ evidence: [{ id: from.id, key: from.key }] }]);
  expect(moments).toMatchObject([{ themeIds: [from.id] }]);
  expect(await regroupingsOf(ws, into.id)).toEqual([]);
  await expect(undoRegrouping(ws, told?.regrouping.id ?? '', now + 10)).rejects.toMatchObject({ code: 'row-missing' });
});

test('a merge is not taken apart where another theme has the name by now', async () => {
  const { from, into } = await twoThemes();
  const { regrouping } = await mergeThemes(ws, from.id, into.id, null, now);
  await createTheme(ws, words('card GONE'), now);
  await expect(undoRegrouping(ws, regrouping.id, now)).rejects.toMatchObject({ code: 'name-taken' });
  expect(await regroupingsOf(ws, into.id)).toHaveLength(1);
});

test('a theme that a split made stays where something was written into it since', async () => {
  const { from, chosen } = await lived({ left: [true, true, false, false], right: [], links: [], cites: [], at: [] });
  const { into, regrouping } = await splitTheme(ws, from.id, chosen([true]), { name: 'Half' }, null, now + 1);
  await editTheme(ws, into.id, { statement: 'Half of them' }, now + 2);
  await undoRegrouping(ws, regrouping.id, now + 3);
  expect(await membersOf(into)).toEqual(new Set());
  expect(await themeByKey(ws, into.key)).toMatchObject({ statement: 'Half of them' });
});

test('two at the same instant are told apart', async () => {
  const { from, into, chosen } = await lived({ left: [true, true, true, false], right: [], links: [], cites: [], at: [] });
  const first = await splitTheme(ws, from.id, chosen([true]), { id: into.id }, null, now + 1);
  const second = await splitTheme(ws, from.id, chosen([false, true]), { id: into.id }, null, now + 1);
  await undoRegrouping(ws, first.regrouping.id, now + 1);
  expect(await membersOf(into)).toEqual(new Set(chosen([false, true])));
  expect((await regroupingsOf(ws, into.id)).map(({ regrouping }) => regrouping.id)).toEqual([second.regrouping.id]);
});

test('links, decisions, moments and terms go over, and the old key says where it went', async () => {
  const { from, into } = await twoThemes();
  await addLink(ws, { item, insight: insight(from), relation: 'addresses', by: 'Ines' }, now);
  await recordDecision(ws, { ...decided, item, evidence: [frozen(from)] }, now);
  const merge = await mergeThemes(ws, from.id, into.id, null, now + 1);
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
  await mergeThemes(ws, from.id, into.id, null, now);
  await mergeThemes(ws, into.id, last.id, null, now);
  expect((await mergedTheme(ws, from.key))?.id).toBe(last.id);
  await removeTheme(ws, last.id, now);
  expect(await mergedTheme(ws, from.key)).toBeNull();
});

test('a theme cannot go into itself, into one that is gone, or twice', async () => {
  const { from, into } = await twoThemes();
  await expect(mergeThemes(ws, from.id, from.id, null, now)).rejects.toMatchObject({ code: 'row-missing' });
  await mergeThemes(ws, from.id, into.id, null, now);
  await expect(mergeThemes(ws, from.id, into.id, null, now)).rejects.toMatchObject({ code: 'row-missing' });
  await expect(mergeThemes(ws, into.id, from.id, null, now)).rejects.toMatchObject({ code: 'row-missing' });
});

test('undoing keeps what somebody changed since', async () => {
  const { from, into } = await twoThemes();
  const merge = await mergeThemes(ws, from.id, into.id, null, now);
  await editTheme(ws, into.id, { owner: 'Payments' }, now);
  await undoRegrouping(ws, merge.regrouping.id, now);
  expect(await themeByKey(ws, into.key)).toMatchObject({ owner: 'Payments' });
  expect(await themeByKey(ws, from.key)).toMatchObject({ name: 'Card gone' });
});

test('a file that still has the old name brings its feedback to the theme that remains', async () => {
  const { from, into } = await twoThemes();
  await mergeThemes(ws, from.id, into.id, null, now);
  await importInto(ws, [{ text: 'Gone again', themes: ['card  GONE'] }]);
  const { themes, assignments } = await readRows(ws);
  expect(themes.filter(({ deletedAt }) => deletedAt === null).map(({ id }) => id)).toEqual([into.id]);
  expect(assignments.map(({ themeId }) => themeId)).toEqual([into.id]);
});
