import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testNow } from '../../test/builders.ts';
import { freshWorkspace, importInto } from '../../test/workspaces.ts';
import type { Row } from '../domain/row.ts';
import { checkBackup, mergeBackup, writeBackup } from './backup.ts';
import { erase } from './erase.ts';
import { setSignal } from './feedback.ts';
import { editMoment } from './journey.ts';
import { readRows } from './rows.ts';
import { editTheme } from './themes.ts';
import { undoImport } from './undo-import.ts';
import type { Workspace } from './workspace.ts';

/*
 * Two colleagues import, rename, mark, undo, erase and merge each other's files in any order. After every step: what was erased is not
 * to be read, and an import changed no theme or moment that was there. At the end: merging makes both equal, and undoing every
 * import leaves nothing but what they renamed.
 */
const runs = process.env.THROUGHLINE_LONG ? 400 : 20;

const side = fc.nat(1);
const which = fc.nat(20);
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('import' as const),
      side,
      items: fc.uniqueArray(fc.nat(7), { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('rename' as const),
      side,
      which,
      name: fc.constantFrom('Card lost', 'Slow', 'Other'),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('mark' as const), side, which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('undo' as const), side, which }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('erase' as const), side, which }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('merge' as const), side }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** One colleague: the workspace, and the texts that must never be read in it again. */
type Colleague = { readonly ws: Workspace; readonly erased: Set<string> };

/** Eight notes of two accounts and three customers; a file says other facts of an account each time. */
function note(nth: number, at: number) {
  return {
    externalId: String(nth),
    text: `Words of note ${nth}.`,
    account: ['Acme', 'Bolt'][nth % 2] ?? null,
    customer: ['Ana', 'Bo', 'Cy'][nth % 3] ?? null,
    themes: [['Card lost', 'Slow'][Math.floor(nth / 2) % 2] ?? ''],
    moment: ['Pay', 'Book', null][nth % 3] ?? null,
    segment: ['Growth', 'Mid', null][at % 3] ?? null,
    arr: nth % 2 === 0 ? at % 7 : null,
  };
}

const living = <T extends Row>(rows: readonly T[]) => rows.filter((row) => row.deletedAt === null);
const pick = <T>(rows: readonly T[], nth: number): T | undefined => rows[nth % rows.length];

async function take(one: Step, here: Colleague, there: Colleague, at: number): Promise<void> {
  const now = testNow + at * 1_000;
  const { ws } = here;
  const rows = await readRows(ws);
  if (one.do === 'import') {
    await importInto(
      ws,
      one.items.map((nth) => note(nth, at)),
      now,
    );
    const after = await readRows(ws);
    expect(after.themes).toEqual(expect.arrayContaining(living(rows.themes)));
    expect(after.moments).toEqual(expect.arrayContaining(living(rows.moments)));
  } else if (one.do === 'rename') {
    const theme = pick(living(rows.themes), one.which);
    const moment = pick(living(rows.moments), one.which);
    const name = `${one.name} ${at}`;
    if (theme) await editTheme(ws, theme.id, { name }, now);
    if (moment) await editMoment(ws, moment.id, { name }, null, now);
  } else if (one.do === 'mark') {
    const item = pick(living(rows.feedback), one.which);
    if (item) await setSignal(ws, [item.id], 'question', now);
  } else if (one.do === 'undo') {
    const row = pick(
      rows.imports.filter(({ state }) => state === 'done'),
      one.which,
    );
    if (row) await undoImport(ws, row.id, now);
  } else if (one.do === 'erase') {
    const voices = [
      ...living(rows.accounts).map(({ id }) => ({ kind: 'account' as const, id })),
      ...living(rows.customers).map(({ id }) => ({ kind: 'customer' as const, id })),
    ];
    const whom = pick(voices, one.which);
    if (!whom) return;
    const theirs = rows.feedback.filter((row) => (whom.kind === 'account' ? row.accountId : row.customerId) === whom.id);
    for (const { text } of theirs) here.erased.add(text);
    await erase(ws, whom, now);
  } else {
    await merge(here, there, now);
  }
}

async function merge(into: Colleague, from: Colleague, now: number): Promise<void> {
  await mergeBackup(into.ws, await checkBackup(await writeBackup(from.ws, now)), now);
  for (const text of from.erased) into.erased.add(text);
}

async function expectSilence({ ws, erased }: Colleague): Promise<void> {
  const { feedback } = await readRows(ws);
  expect(feedback.filter(({ text }) => erased.has(text))).toEqual([]);
}

async function mergeBothWays(one: Colleague, two: Colleague, now: number): Promise<void> {
  const [mine, theirs] = await Promise.all([one, two].map(async ({ ws }) => checkBackup(await writeBackup(ws, now))));
  if (!mine || !theirs) throw new Error('two workspaces give two files');
  await mergeBackup(one.ws, theirs, now);
  await mergeBackup(two.ws, mine, now);
  const erased = [...one.erased, ...two.erased];
  for (const text of erased) for (const colleague of [one, two]) colleague.erased.add(text);
}

test('any history keeps what undoing, erasing and merging promise', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 16, size: 'max' }), async (steps) => {
      const one: Colleague = { ws: await freshWorkspace(), erased: new Set() };
      const two: Colleague = { ws: await freshWorkspace(), erased: new Set() };
      let at = 1;
      await importInto(
        one.ws,
        [0, 1, 2].map((nth) => note(nth, at)),
        testNow,
      );
      await merge(two, one, testNow);
      for (const each of steps) {
        const [here, there] = each.side === 0 ? [one, two] : [two, one];
        await take(each, here, there, at++);
        await expectSilence(here);
      }

      // An import that one made and the other undid: only who made it knows what it said of accounts, and tells it the second time.
      for (let round = 0; round < 2; round++) await mergeBothWays(one, two, testNow + at++ * 1_000);
      expect(await readRows(one.ws)).toEqual(await readRows(two.ws));
      await expectSilence(one);
      await expectSilence(two);

      for (const { id, state } of (await readRows(one.ws)).imports) {
        if (state === 'done') await undoImport(one.ws, id, testNow + at++ * 1_000);
      }
      const left = await readRows(one.ws);
      for (const table of ['feedback', 'accounts', 'customers'] as const) expect(living<Row>(left[table])).toEqual([]);
      expect(left.assignments).toEqual([]);
      expect(left.themes.filter(({ name }) => !/ \d+$/.test(name))).toEqual([]);
      expect(left.moments.filter(({ name }) => !/ \d+$/.test(name))).toEqual([]);
      expect(await one.ws.stated.count()).toBe(0);
      await expectSilence(one);
      await Promise.all([one.ws.delete(), two.ws.delete()]);
    }),
    { numRuns: runs },
  );
});
