import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeFeedback } from '../../../test/builders.ts';
import type { Feedback } from '../../domain/feedback.ts';
import { searchableText } from '../../evidence/mentions.ts';
import { findCandidates } from '../../matching/candidates.ts';
import type { IndexReader } from '../../matching/matching.ts';
import { memoryIndexBuilder } from '../../matching/memory-index.ts';
import { buildQuery } from '../../matching/query.ts';
import { weigh } from '../../matching/weigh.ts';
import { openWorkspace, type Workspace } from '../workspace.ts';
import { addNotes } from './add.ts';
import { dropNotes } from './drop.ts';
import { notesById } from './find.ts';
import { diskIndex } from './index-reader.ts';
import { maintain } from './maintain.ts';
import { mergeSegments } from './merge.ts';
import { rebuildPart } from './rebuild.ts';
import { readShelf } from './shelf.ts';

const runs = process.env.THROUGHLINE_LONG ? 1_000 : 100;
const now = 1_000_000;
const words = ['card', 'saved', 'lost', 'refund', 'late', 'slow', 'login', 'invoice', 'карта', '支付失败', 'the', 'e-mail'];
let ws: Workspace;

const text = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((some) => some.join(' '));
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
  }
}

function change(work: () => Promise<void>): Promise<void> {
  return ws.transaction('rw', [ws.shelf, ws.index, ws.blocks], async () => work());
}

async function scores(reader: Omit<IndexReader, 'themes'>, asked: string): Promise<ReadonlyMap<string, number>> {
  const whole = { ...reader, themes: () => Promise.resolve([]) };
  const query = { title: asked, body: words.join(' '), labels: [], components: [], paths: [], parentTitle: null };
  const candidates = await findCandidates(await weigh(buildQuery(query), whole), whole, 10_000);
  const found = await reader.documents(candidates.map(({ note }) => note));
  const ids = new Map(found.map(({ note, feedbackId }) => [note, feedbackId]));
  return new Map(candidates.map(({ note, score }) => [ids.get(note) ?? `lost ${note}`, score]));
}

function countedByHand(known: Known): IndexReader {
  const rows = [...known.values()].filter(({ deletedAt }) => deletedAt === null);
  const builder = memoryIndexBuilder();
  for (const row of rows) builder.add(row.id, searchableText(row));
  const note = (id: string) => {
    const row = known.get(id) ?? makeFeedback();
    return { feedbackId: id, text: searchableText(row), area: row.area, themeIds: [] };
  };
  return builder.finish((ids) => Promise.resolve(ids.map(note)), []);
}

const nobody = () => Promise.resolve(new Map<string, readonly string[]>());
const history = fc.array(fc.record({ step, crash: fc.option(fc.nat(12), { freq: 3 }) }), { maxLength: 16 });

describe('the index on disk', () => {
  test(`answers as counting by hand does, through ${runs} histories with crashes`, { timeout: 1_200_000 }, async () => {
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
          const reader = diskIndex(ws, nobody);
          expect(new Map([...(await scores(reader, asked))].sort())).toEqual(
            new Map([...(await scores(countedByHand(known), asked))].sort()),
          );
          const found = await notesById(ws, [...known.keys()]);
          expect(found.map((row) => row?.row)).toEqual([...known.values()]);
        }
      } finally {
        await ws.delete();
      }
    };
    await fc.assert(fc.asyncProperty(history, text, lived), { numRuns: runs });
  });
});
