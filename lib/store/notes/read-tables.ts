import { openFrequencies, type Frequencies } from '../../index/frequencies.ts';
import type { NoteDatabase } from './records.ts';
import type { Segment } from './records.ts';
import { opened } from './read-lists.ts';
import { recordKey } from './write-segment.ts';

/** In how many notes of a segment every word stands. Null when a table is not as it was written. */
export async function readTables(ws: NoteDatabase, { id, tableBits }: Segment): Promise<Frequencies | null> {
  const keys = Array.from({ length: 2 ** tableBits }, (_, table) => recordKey(id, 'tables', table));
  const records = await ws.index.bulkGet(keys);
  const tables = opened(() => records.map(openFrequencies));
  if (!tables) return null;
  const size = tables.reduce((sum, table) => sum + table.keys.length, 0);
  const all = { keys: new Float64Array(size), counts: new Uint32Array(size) };
  let at = 0;
  for (const { keys: some, counts } of tables) {
    all.keys.set(some, at);
    all.counts.set(counts, at);
    at += some.length;
  }
  return all;
}
