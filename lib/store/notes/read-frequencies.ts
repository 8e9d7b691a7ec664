import { countOf, openFrequencies, type Frequencies } from '../../index/frequencies.ts';
import { bucketOf } from '../../index/term-key.ts';
import type { NoteDatabase } from './records.ts';
import { noteDamage } from './damage.ts';
import { opened, readLists } from './read-lists.ts';
import { emptyTail, nobodyDead, type Shelf } from './shelf.ts';
import { recordKey } from './write-segment.ts';

/** In how many notes that were not dropped each word stands, in the order asked. Where a table is damaged, the postings are counted. */
export async function readFrequencies(ws: NoteDatabase, shelf: Shelf, keys: readonly number[]): Promise<readonly number[]> {
  const { segments } = shelf.state;
  const asked = new Map<string, { readonly id: number; readonly key: string }>();
  for (const { id, tableBits } of segments) {
    for (const key of keys) {
      const table = bucketOf(key, tableBits);
      asked.set(`${id} ${table}`, { id, key: recordKey(id, 'tables', table) });
    }
  }
  const records = await ws.index.bulkGet([...asked.values()].map(({ key }) => key));
  const tables = new Map<string, Frequencies>();
  const damaged = new Set<number>();
  [...asked].forEach(([name, { id }], index) => {
    const table = opened(() => openFrequencies(records[index]));
    if (table) tables.set(name, table);
    else damaged.add(id);
  });
  await noteDamage(ws, damaged);
  const sound = segments.filter(({ id }) => !damaged.has(id));
  const counted = await countPostings(ws, shelf, damaged, keys);

  const inTail = new Map<number, number>();
  for (const key of shelf.tail.words.keys) inTail.set(key, (inTail.get(key) ?? 0) + 1);
  return keys.map((key, index) => {
    const inSegments = sound.reduce((sum, { id, tableBits }) => {
      const table = tables.get(`${id} ${bucketOf(key, tableBits)}`);
      return sum + (table ? countOf(table, key) : 0);
    }, counted[index] ?? 0);
    return Math.max(0, inSegments - countOf(shelf.dead, key)) + (inTail.get(key) ?? 0);
  });
}

/** The same of some segments by their postings, those of dropped notes among them. */
async function countPostings(
  ws: NoteDatabase,
  { state }: Shelf,
  ids: ReadonlySet<number>,
  keys: readonly number[],
): Promise<readonly number[]> {
  if (ids.size === 0) return [];
  const segments = state.segments.filter(({ id }) => ids.has(id));
  const whole = { state: { ...state, segments }, tail: emptyTail, dead: nobodyDead };
  return (await readLists(ws, whole, 'words', keys)).lists.map(({ notes }) => notes.length);
}
