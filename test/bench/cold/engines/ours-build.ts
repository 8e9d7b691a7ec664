import type { Feedback } from '../../../../lib/domain/feedback.ts';
import { idFromName, keyFromName } from '../../../../lib/domain/ids.ts';
import { newRow } from '../../../../lib/domain/row.ts';
import type { ImportedItem } from '../../../../lib/importers/imported.ts';
import { beginImport } from '../../../../lib/store/ingest.ts';
import { addNotes } from '../../../../lib/store/notes/add.ts';
import { maintain } from '../../../../lib/store/notes/maintain.ts';
import { dropById } from '../../../../lib/store/notes/put.ts';
import { workspace, write } from '../../../../lib/store/workspace.ts';
import type { Note } from '../corpus.ts';
import type { Builder } from '../engine.ts';

const source = 'bench';
const day = 86_400_000;

/** Notes stored and indexed, nothing else: what the others do. */
export function notesOnly(): Builder {
  const ws = workspace();
  return {
    add: async (notes) => {
      await write(ws, ['feedback'], () => addNotes(ws, notes.map(rowOf)));
    },
    finish: () => maintain(ws, { now: Date.now }),
  };
}

/** A whole import: accounts, customers, themes and who belongs to them, and the digest that figures need. */
export async function wholeImport(): Promise<Builder> {
  const session = await beginImport(workspace(), { fileName: 'bench.csv', source }, Date.now());
  return {
    add: async (notes) => {
      await session.add(notes.map(itemOf));
    },
    finish: async () => {
      await session.finish(0);
    },
  };
}

export async function addOne(note: Note): Promise<void> {
  await write(workspace(), ['feedback'], () => addNotes(workspace(), [rowOf(note)]));
}

export async function dropOne({ number }: Note): Promise<void> {
  await write(workspace(), ['feedback'], () => dropById(workspace(), [idOf(number)], Date.now()));
}

function idOf(number: number): string {
  return idFromName('feedback', 'external', source, String(number));
}

function rowOf({ number, text }: Note): Feedback {
  const { channel, externalId, title, language, saidAt, rating, area, url } = itemOf({ number, text, theme: 0 });
  return {
    ...newRow(idOf(number), Date.now()),
    key: keyFromName('F', 10, 'external', source, String(number)),
    ...{ source, channel, externalId, text, title, language, saidAt, rating, area, url },
    ...{ signal: null, tags: [], customerId: null, accountId: null, momentId: null, importId: null },
  };
}

/** One of a year's notes: twenty by each person, two hundred by each account. */
function itemOf({ number, text, theme }: Note): ImportedItem {
  const person = (number * 7_919) % Math.max(1, Math.round(number / 20));
  return {
    ...{
      line: number + 1,
      source,
      channel: 'support ticket',
      externalId: String(number),
      text,
      title: null,
      asked: false,
      language: null,
    },
    saidAt: Date.now() - (number % 365) * day,
    ...{ customer: `Person ${person}`, account: `Account ${Math.floor(person / 10)}`, segment: null, plan: null, arr: null },
    ...{ rating: null, signal: { kind: 'problem', from: 'column' }, area: null, tags: [], themes: [`Theme ${theme}`] },
    ...{ moment: null, url: null },
  };
}
