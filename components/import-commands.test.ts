import 'fake-indexeddb/auto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { limits } from '../lib/importers/limits.ts';
import type { ReadingPlan } from '../lib/importers/plan.ts';
import { readItems } from '../lib/importers/read-items.ts';
import { beginImport } from '../lib/store/ingest.ts';
import type { Looking } from '../lib/store/suggest.ts';
import { readRows } from '../lib/store/rows.ts';
import { feedbackReader } from '../lib/store/feedback-reader.ts';
import { openWorkspace, type Workspace } from '../lib/store/workspace.ts';
import { importCommands } from './import-commands.ts';
import type { Progress, Trial } from './import-messages.ts';

const now = () => Date.UTC(2026, 10, 23);
const names = { journey: 'Journey', stage: 'Imported' };
let ws: Workspace;

beforeEach(async () => {
  ws = await openWorkspace(`import ${Math.random()}`);
});
afterEach(() => ws.delete());

function context<T>(tell: (interim: T) => void = () => undefined, signal = new AbortController().signal) {
  return { ws, now, signal, tell };
}

async function fixtureFile(name: string): Promise<File> {
  const path = fileURLToPath(new URL(`../test/fixtures/imports/${name}`, import.meta.url));
  return new File([await readFile(path)], name);
}

/** The plan for a file as it is guessed, its dates day first. */
async function planned(file: File): Promise<ReadingPlan> {
  const { inspection } = await importCommands.inspect({ file, encoding: null }, context());
  const { layout, columns, source, guesses } = inspection;
  const uses = guesses.map(({ use }) => (use.holds === 'date' ? { ...use, order: 'day-first' as const } : use));
  return { layout, columns, source, channel: null, uses };
}

function manyRows(count: number): File {
  const rows = Array.from({ length: count }, (_, index) => `${index},It is slow number ${index},Account ${index % 7}`);
  return new File([`id,comment,company\n${rows.join('\n')}\n`], 'many.csv');
}

describe('importCommands', () => {
  it('says what an import would do, does it, and finds everything here the second time', async () => {
    const file = await fixtureFile('helpdesk.csv');
    const plan = await planned(file);
    const before = await importCommands.try({ file, plan }, context());
    expect(before).toMatchObject({
      whole: true,
      items: 3,
      fresh: 3,
      alreadyHere: 0,
      noText: 1,
      refused: 3,
      accounts: { named: 3, fresh: 3 },
      themes: { named: 2, known: 0 },
      tags: 3,
      themeKeys: {},
    });
    expect(await feedbackReader(ws).count()).toBe(0);

    const finished = await importCommands.import({ file, plan, names }, context());
    expect(finished).toMatchObject({ row: { added: 3, alreadyHere: 0, refused: 4, state: 'done' }, noText: 1, refused: 3 });

    const after = await importCommands.try({ file, plan }, context());
    expect(after).toMatchObject({ fresh: 0, alreadyHere: 3, accounts: { named: 3, fresh: 0 }, themes: { named: 2, known: 2 } });
    expect(Object.keys(after.themeKeys)).toEqual(['Saved card lost', 'VAT number']);
    const again = await importCommands.import({ file, plan, names }, context());
    expect(again.row).toMatchObject({ added: 0, alreadyHere: 3 });
    expect(await feedbackReader(ws).count()).toBe(3);
  });

  it('remembers how the columns of such a file are read', async () => {
    const file = await fixtureFile('helpdesk.csv');
    const plan = await planned(file);
    await importCommands.import({ file, plan, names }, context());
    expect((await importCommands.inspect({ file, encoding: null }, context())).remembered).toEqual(plan.uses);
    const other = await fixtureFile('board.csv');
    expect(await importCommands.inspect({ file: other, encoding: null }, context())).toMatchObject({
      remembered: null,
      source: null,
    });
  });

  it('remembers the source that a person named, and none that a file was called by', async () => {
    const file = await fixtureFile('helpdesk.csv');
    const plan = await planned(file);
    const sourceAfter = async (source: string) => {
      await importCommands.import({ file, plan: { ...plan, source }, names }, context());
      return (await importCommands.inspect({ file, encoding: null }, context())).source;
    };
    expect(await sourceAfter(plan.source)).toBeNull();
    expect(await sourceAfter('our desk')).toBe('our desk');
  });

  it('takes everything back when it is stopped midway', async () => {
    const file = manyRows(3 * limits.batchRows);
    const plan = await planned(file);
    const stop = new AbortController();
    const tell = ({ rows }: Progress) => {
      if (rows >= 1000) stop.abort();
    };
    await expect(importCommands.import({ file, plan, names }, context(tell, stop.signal))).rejects.toMatchObject({
      code: 'cancelled',
    });
    const rows = await readRows(ws);
    expect([rows.feedback, rows.accounts, rows.themes].map((list) => list.length)).toEqual([0, 0, 0]);
    expect(rows.imports.map(({ state }) => state)).toEqual(['cancelled']);
  });

  it('goes on where a closed browser left off, and gives the same rows', async () => {
    const file = manyRows(2 * limits.batchRows + 200);
    const plan = await planned(file);
    // The page dies after two batches: nothing is tidied up.
    const session = await beginImport(ws, { fileName: file.name, source: plan.source, names }, now());
    let batches = 0;
    for await (const { items } of readItems(file, plan, new AbortController().signal)) {
      await session.add(items);
      if (++batches === 2) break;
    }
    const half = await feedbackReader(ws).count();
    expect(half).toBe(2 * limits.batchRows);
    const { row } = await importCommands.import({ file, plan, names }, context());
    expect(row).toMatchObject({ added: 200, alreadyHere: half });
    expect(await feedbackReader(ws).count()).toBe(half + 200);
  });

  it('undoes an import as a whole', async () => {
    const file = await fixtureFile('helpdesk.csv');
    const { row } = await importCommands.import({ file, plan: await planned(file), names }, context());
    await importCommands.undo({ importId: row.id }, context<never>());
    const rows = await readRows(ws);
    expect([rows.feedback, rows.accounts, rows.customers, rows.themes, rows.assignments].flat()).toEqual([]);
  });

  it('tells of a trial as it goes, and keeps no more than it shows', async () => {
    const file = manyRows(2 * limits.batchRows + 10);
    const plan = await planned(file);
    const told: Trial[] = [];
    const trial = await importCommands.try(
      { file, plan },
      context((interim: Trial) => told.push(interim)),
    );
    const { batchRows } = limits;
    expect(told.map(({ items, whole }) => [items, whole])).toEqual([
      [batchRows, false],
      [2 * batchRows, false],
      [2 * batchRows + 10, false],
    ]);
    expect(trial).toMatchObject({ whole: true, items: 2 * batchRows + 10, accounts: { named: 7, fresh: 7 } });
    expect(trial.first).toHaveLength(100);
  });

  it('gives every refused row with its cells, to be saved', async () => {
    const file = await fixtureFile('helpdesk.csv');
    const lines: number[] = [];
    await importCommands.refused(
      { file, plan: await planned(file) },
      context((errors: readonly { line: number }[]) => lines.push(...errors.map(({ line }) => line))),
    );
    expect(lines).toEqual([5, 6, 7, 9]);
  });
});

it('suggests a theme for what came in without one, once', async () => {
  const said = ['my saved card is gone', 'the saved card has vanished', 'saved cards are lost', 'a saved card got lost again'];
  const charged = [
    'I was charged twice',
    'charged two times for one class',
    'a double charge again',
    'charged twice on my account',
  ];
  const lines = [
    ...said.map((text, index) => `${index},${text},Card lost`),
    ...charged.map((text, index) => `${index + 10},${text},Double charge`),
    '20,again my saved card is lost and gone,',
  ];
  const file = new File([`id,comment,theme\n${lines.join('\n')}\n`], 'themes.csv');
  await importCommands.import({ file, plan: await planned(file), names }, context());
  const steps: string[] = [];
  await importCommands.suggest(
    {},
    context(({ step }: Looking) => steps.push(step)),
  );
  expect(steps).toEqual(['learning', 'looking']);
  const { assignments, feedback, themes } = await readRows(ws);
  const [suggested] = assignments.filter(({ how }) => how === 'suggested');
  expect(feedback.find(({ id }) => id === suggested?.feedbackId)?.text).toContain('lost and gone');
  expect(themes.find(({ id }) => id === suggested?.themeId)?.name).toBe('Card lost');
  await importCommands.suggest(
    {},
    context(() => expect.unreachable('looked again')),
  );
});
