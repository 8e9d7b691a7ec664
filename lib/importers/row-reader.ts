import { distinctCounter } from './distinct.ts';
import type { ImportedItem } from './imported.ts';
import { itemReader, type RowReading } from './item.ts';
import type { ReadingPlan } from './plan.ts';
import type { RawRow } from './raw-row.ts';

/** Reads the rows of one file in order: what each says, or why it cannot be read, an id that stood for other words before included. */
export function rowReader(plan: ReadingPlan): (row: RawRow) => RowReading {
  const read = itemReader(plan);
  const recurs = recurrence();
  return ({ line, cells, refused }) => {
    if (refused) return { items: [], refused, day: null };
    const reading = read(line, cells);
    const clash = reading.items.find((item) => recurs(item));
    if (!clash) return reading;
    return { ...reading, items: [], refused: { why: 'duplicate-id', values: { id: clash.externalId ?? '' } } };
  };
}

/** Whether an id came before with other words. The same row twice is none: the store finds that it is already here. */
function recurrence(): (item: ImportedItem) => boolean {
  const ids = distinctCounter();
  const wordings = distinctCounter();
  return ({ source, externalId, text }) => {
    if (externalId === null) return false;
    const id = `${source}\u001f${externalId}`;
    const isNewId = ids.add(id);
    const isNewWording = wordings.add(`${id}\u001f${text}`);
    return !isNewId && isNewWording;
  };
}
