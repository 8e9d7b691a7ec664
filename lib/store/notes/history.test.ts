import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeFeedback } from '../../../test/builders.ts';
import type { Feedback } from '../../domain/feedback.ts';
import { searchableText } from '../../evidence/mentions.ts';
import { findCandidates } from '../../matching/candidates.ts';
import type { IndexReader } from '../../matching/matching.ts';
import { saturation } from '../../matching/bm25.ts';
import { codeOf, frequencyOf, lengthOf } from '../../matching/posting-code.ts';
import { buildQuery } from '../../matching/query.ts';
import { termsOf } from '../../matching/terms.ts';
import { weigh } from '../../matching/weigh.ts';
import { openWorkspace, type Workspace } from '../workspace.ts';
import { addNotes } from './add.ts';
import { dropNotes } from './drop.ts';
import { notesById } from './find.ts';
import { diskIndex } from './index-reader.ts';
import { maintain } from './maintain.ts';
import { mergeSegments } from './merge.ts';
import { rebuildPart, whyRebuilding } from './rebuild.ts';
import { readShelf } from './shelf.ts';

const runs = process.env.THROUGHLINE_LONG ? 1_000 : 100;
const now = 1_000_000;
const words = ['card', 'saved', 'lost', 'refund', 'late', 'slow', 'login', 'invoice', 'карта', '支付失败', 'the', 'e-mail'];
let ws: Workspace;

const text = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((some) => some.join(' '));
const how = fc.constantFrom('flip' as const, 'cut' as const, 'delete' as const);
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('add' as const), texts: fc.array(text, { minLength: 1, maxLength: 4 }) }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('import' as const), texts: fc.array(text, { minLength: 1, maxLength: 4 }) }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('drop' as const), which: fc.array(fc.nat(), { maxLength: 4 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('merge' as const), from: fc.nat(3), count: fc.integer({ min: 1, max: 4 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rebuild' as const), parts: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 1, arbitrary: fc.constant({ do: 'maintain' as const }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('damage' as const), which: fc.nat(), at: fc.nat(), how }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

type Known = Map<string, Feedback>;

class Crash extends Error {}

/** Lets every write after so many fail, as when the browser dies; null lets all pass. */
let writesLeft: number | null = null;

async function open(): Promise<Workspace> {
  const opened = await openWorkspace(`history ${Math.random()}`);
  opened.use({
    stack: 'dbcore',
    name: 'crash',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          mutate: (request) => {
            if (writesLeft !== null && writesLeft-- <= 0) throw new Crash();
            return table.mutate(request);
          },
        };
      },
    }),
  });
  await opened.open();
  return opened;
}

/** Does one step; gives what is known after it, if it is not cut off. */
async function take(step: Step, known: Known): Promise<Known> {
  const after = new Map(known);
  const { segments } = (await readShelf(ws)).state;
  switch (step.do) {
    case 'add':
    case 'import': {
      const rows = step.texts.map((said, index) =>
        makeFeedback({ text: said, deletedAt: said === '' && index === 0 ? now : null }),
      );
      for (const row of rows) after.set(row.id, row);
      await change(async () => {
        await addNotes(ws, rows, step.do === 'add' ? 3 : 0);
      });
      return after;
    }
    case 'drop': {
      const ids = [...known.keys()];
      const gone = [...new Set(step.which.map((at) => ids[at % ids.length]).filter((id) => id !== undefined))];
      for (const id of gone) after.delete(id);
      await change(async () =>
        dropNotes(
          ws,
          (await notesById(ws, gone)).flatMap((one) => one?.number ?? []),
          now,
        ),
      );
      return after;
    }
    case 'merge':
      await mergeSegments(
        ws,
        segments.slice(step.from, step.from + step.count).map(({ id }) => id),
        now,
      );
      return after;
    case 'rebuild':
      for (let part = 0; part < step.parts; part++) await rebuildPart(ws, now, 3);
      return after;
    case 'maintain':
      await maintain(ws, { now: () => now });
      return after;
    case 'damage':
      // What is damaged is found when it is read, and made anew; whoever dies before that finds it again.
      writesLeft = null;
      await damage(step.which, step.at, step.how);
      await scores(diskIndex(ws, nobody), words.join(' '));
      expect((await notesById(ws, [...known.keys()])).map((row) => row?.row)).toEqual([...known.values()]);
      await maintain(ws, { now: () => now });
      expect(whyRebuilding((await readShelf(ws)).state)).toBeNull();
      return after;
  }
}

/** Flips a bit of a record of the index, cuts it short or deletes it; or deletes a row of the shelf. */
async function damage(which: number, at: number, how: 'flip' | 'cut' | 'delete'): Promise<void> {
  const records = await ws.index.toCollection().primaryKeys();
  const rows = how === 'delete' ? (['state', 'tail', 'dead'] as const) : [];
  const place = which % Math.max(1, records.length + rows.length);
  const row = rows[place - records.length];
  if (row) return ws.shelf.delete(row);
  const key = records[place];
  const record = key === undefined ? undefined : (await ws.index.get(key))?.slice();
  if (key === undefined || !record) return;
  if (how === 'delete') return ws.index.delete(key);
  record[at % record.length] = (record[at % record.length] ?? 0) ^ (1 << (at % 8));
  await ws.index.put(how === 'flip' ? record : record.slice(0, at % record.length), key);
}

function change(work: () => Promise<void>): Promise<void> {
  return ws.transaction('rw', [ws.shelf, ws.index, ws.blocks], async () => work());
}

async function scores(reader: Omit<IndexReader, 'themes'>, asked: string): Promise<ReadonlyMap<string, number>> {
  const whole = { ...reader, themes: () => Promise.resolve([]) };
  const candidates = await findCandidates(await weigh(buildQuery(queryOf(asked)), whole), whole, 10_000);
  const found = await reader.documents(candidates.map(({ note }) => note));
  const ids = new Map(found.map(({ note, feedbackId }) => [note, feedbackId]));
  return new Map(candidates.map(({ note, score }) => [ids.get(note) ?? `lost ${note}`, score]));
}

/** The same without an index: every note is gone through for every term. */
async function scoresByHand(known: Known, asked: string): Promise<ReadonlyMap<string, number>> {
  const notes = [...known.values()].filter(({ deletedAt }) => deletedAt === null);
  const said = notes.map((row) => termsOf(searchableText(row)));
  const length = said.reduce((sum, terms) => sum + terms.length, 0);
  const { terms, averageLength } = await weigh(buildQuery(queryOf(asked)), {
    statistics: () =>
      Promise.resolve({ notes: notes.length, slots: notes.length, averageLength: Math.max(1, length / (notes.length || 1)) }),
    documentFrequencies: (all) => Promise.resolve(all.map((term) => said.filter((some) => some.includes(term)).length)),
    postings: () => Promise.resolve([]),
    documents: () => Promise.resolve([]),
    themes: () => Promise.resolve([]),
  });
  const scored = notes.map(({ id }, at): readonly [string, number] => {
    const held = said[at] ?? [];
    const score = terms.reduce((sum, { from, weight, idf }) => {
      const frequency = held.filter((term) => term === from.term).length;
      if (frequency === 0) return sum;
      // What one byte of a posting keeps, added up as 32-bit numbers are.
      const kept = codeOf(frequency, held.length);
      return Math.fround(sum + weight * idf * saturation(frequencyOf(kept), lengthOf(kept), averageLength));
    }, 0);
    return [id, score];
  });
  return new Map(scored.filter(([, score]) => score > 0));
}

function queryOf(asked: string) {
  return { title: asked, body: words.join(' '), labels: [], components: [], paths: [], parentTitle: null };
}

const nobody = () => Promise.resolve(new Map<string, readonly string[]>());
const history = fc.array(fc.record({ step, crash: fc.option(fc.nat(12), { freq: 3 }) }), { maxLength: 16 });

describe('the index on disk', () => {
  test(
    `answers as counting by hand does, through ${runs} histories with crashes and damage`,
    { timeout: 1_200_000 },
    async () => {
      const lived = async (steps: typeof history extends fc.Arbitrary<infer H> ? H : never, asked: string) => {
        ws = await open();
        try {
          let known: Known = new Map();
          for (const { step: one, crash } of steps) {
            writesLeft = crash;
            try {
              known = await take(one, known);
            } catch (error) {
              if (writesLeft === null || writesLeft >= 0) throw error;
            } finally {
              writesLeft = null;
            }
            expect(sorted(await scores(diskIndex(ws, nobody), asked))).toEqual(sorted(await scoresByHand(known, asked)));
            const found = await notesById(ws, [...known.keys()]);
            expect(found.map((row) => row?.row)).toEqual([...known.values()]);
          }
        } finally {
          await ws.delete();
        }
      };
      await fc.assert(fc.asyncProperty(history, text, lived), { numRuns: runs });
    },
  );

  test('scores the same notes alike however they came and were merged', { timeout: 1_200_000 }, async () => {
    const parts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 });
    const merges = fc.array(fc.record({ from: fc.nat(3), count: fc.integer({ min: 1, max: 4 }) }), { maxLength: 4 });
    const alike = async (said: readonly string[], sizes: readonly number[], joined: readonly Merge[], asked: string) => {
      const rows = said.map((one) => makeFeedback({ text: one }));
      const whole = await scoredIn([rows.length], 0, [], rows, asked);
      for (const mostInTail of [0, 4]) expect(await scoredIn(sizes, mostInTail, joined, rows, asked)).toEqual(whole);
    };
    const some = fc.array(text, { minLength: 1, maxLength: 30 });
    await fc.assert(fc.asyncProperty(some, parts, merges, text, alike), { numRuns: runs / 4 });
  });
});

type Merge = { readonly from: number; readonly count: number };

/** Scores of rows that come in parts of these sizes, over and over, after these merges. */
async function scoredIn(
  sizes: readonly number[],
  mostInTail: number,
  merges: readonly Merge[],
  rows: readonly Feedback[],
  asked: string,
) {
  ws = await open();
  try {
    for (let from = 0, part = 0; from < rows.length; part += 1) {
      const to = from + (sizes[part % sizes.length] ?? rows.length);
      const some = rows.slice(from, to);
      await change(async () => {
        await addNotes(ws, some, mostInTail);
      });
      from = to;
    }
    for (const { from, count } of merges) {
      const { segments } = (await readShelf(ws)).state;
      const ids = segments.slice(from, from + count).map(({ id }) => id);
      await mergeSegments(ws, ids, now);
    }
    return sorted(await scores(diskIndex(ws, nobody), asked));
  } finally {
    await ws.delete();
  }
}

function sorted(scored: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map([...scored].sort());
}
