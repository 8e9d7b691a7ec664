import type { Feedback } from '../../domain/feedback.ts';
import type { NoteDatabase } from './records.ts';
import type { Block } from './records.ts';
import { blockNotes } from './block-size.ts';
import { packNote, unpackNote } from './note-line.ts';

/** Writes rows behind the last note; `next` is the number of the first. Runs in the caller's transaction. */
export async function appendNotes(ws: NoteDatabase, rows: readonly Feedback[], next: number): Promise<void> {
  const first = Math.floor(next / blockNotes);
  const begun = next % blockNotes === 0 ? [] : [...linesOf(await ws.blocks.get(first))];
  const lines = [...begun, ...rows.map(packNote)];
  const keys: number[] = [];
  const blocks: Block[] = [];
  for (let from = 0; from < lines.length; from += blockNotes) {
    keys.push(first + keys.length);
    blocks.push(lines.slice(from, from + blockNotes));
  }
  await ws.blocks.bulkPut(blocks, keys);
}

/** Rows by number, in the order asked; undefined for a note that was dropped, or cannot be read. */
export async function readNotes(ws: NoteDatabase, numbers: readonly number[]): Promise<readonly (Feedback | undefined)[]> {
  const keys = [...new Set(numbers.map((number) => Math.floor(number / blockNotes)))];
  const found = await ws.blocks.bulkGet(keys);
  const blocks = new Map(keys.map((key, index) => [key, found[index]]));
  return numbers.map((number) => {
    const line = linesOf(blocks.get(Math.floor(number / blockNotes)))[number % blockNotes];
    return line === undefined || line === '' ? undefined : (unpackNote(line) ?? undefined);
  });
}

/** Takes the words of these notes off the disk. Runs in the caller's transaction. */
export async function blankNotes(ws: NoteDatabase, numbers: readonly number[]): Promise<void> {
  const byBlock = Map.groupBy(numbers, (number) => Math.floor(number / blockNotes));
  const keys = [...byBlock.keys()];
  const blocks = await ws.blocks.bulkGet(keys);
  const gone: number[] = [];
  const kept: { readonly key: number; readonly block: Block }[] = [];
  keys.forEach((key, index) => {
    const lines = [...linesOf(blocks[index])];
    for (const number of byBlock.get(key) ?? []) lines[number % blockNotes] = '';
    // A block that may still grow stays, since its length says where the next note goes.
    if (lines.length === blockNotes && lines.every((line) => line === '')) gone.push(key);
    else kept.push({ key, block: lines });
  });
  await ws.blocks.bulkDelete(gone);
  await ws.blocks.bulkPut(
    kept.map(({ block }) => block),
    kept.map(({ key }) => key),
  );
}

/**
 * Changes rows in place by what nothing is looked up by: neither their words nor the names that lead to them. Notes that were dropped
 * are passed over. Runs in the caller's transaction.
 */
export async function rewriteNotes(
  ws: NoteDatabase,
  numbers: readonly number[],
  change: (row: Feedback, number: number) => Feedback,
): Promise<void> {
  const byBlock = Map.groupBy(numbers, (number) => Math.floor(number / blockNotes));
  const keys = [...byBlock.keys()];
  const blocks = (await ws.blocks.bulkGet(keys)).map((block, index): Block => {
    const lines = [...linesOf(block)];
    for (const number of byBlock.get(keys[index] ?? -1) ?? []) {
      const row = unpackNote(lines[number % blockNotes] ?? '');
      if (row) lines[number % blockNotes] = packNote(change(row, number));
    }
    return lines;
  });
  const kept = keys.flatMap((key, index) => (blocks[index]?.length ? [{ key, block: blocks[index] }] : []));
  await ws.blocks.bulkPut(
    kept.map(({ block }) => block),
    kept.map(({ key }) => key),
  );
}

/** Rows numbered from `from` on, in batches of about `size`, each with its number; those that cannot be read are left out. */
export async function* eachNote(
  ws: NoteDatabase,
  size: number,
  from = 0,
): AsyncGenerator<readonly { readonly number: number; readonly row: Feedback }[]> {
  const most = Math.max(1, Math.round(size / blockNotes));
  for (let after = Math.floor(from / blockNotes) - 1; ;) {
    const [keys, blocks] = await ws.transaction('r', ws.blocks, () => {
      const some = () => ws.blocks.where(':id').above(after).limit(most);
      return Promise.all([some().primaryKeys(), some().toArray()]);
    });
    const last = keys.at(-1);
    if (last === undefined) return;
    after = last;
    yield blocks.flatMap((lines, index) =>
      linesOf(lines).flatMap((line, slot) => {
        const number = (keys[index] ?? 0) * blockNotes + slot;
        const row = line === '' || number < from ? null : unpackNote(line);
        return row ? [{ number, row }] : [];
      }),
    );
  }
}

/** The lines of a block; none where something else lies in its place. */
function linesOf(block: Block | undefined): Block {
  return Array.isArray(block) ? (block as Block) : [];
}
