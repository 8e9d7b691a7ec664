import { create, insert, insertMultiple, load, remove, save, search, type RawData } from '@orama/orama';
import { compete } from '../page.ts';
import { openKept } from './kept.ts';

const empty = () => create({ schema: { text: 'string' } as const });

/** The index and the texts that it keeps as JSON in IndexedDB. */
await compete({
  open: async () => {
    const kept = await openKept('orama');
    const index = empty();
    load(index, JSON.parse(String(await kept.get('index'))) as RawData);
    const keep = () => kept.put([['index', JSON.stringify(save(index))]]);
    return {
      ask: async (words) => {
        const { hits } = await search(index, { term: words.join(' '), limit: 20 });
        return hits.map(({ id }) => Number(id));
      },
      add: async ({ number, text }) => {
        await insert(index, { id: String(number), text });
        await keep();
      },
      drop: async ({ number }) => {
        await remove(index, String(number));
        await keep();
      },
    };
  },
  build: async () => {
    const kept = await openKept('orama');
    const index = empty();
    return {
      add: async (notes) => {
        await insertMultiple(
          index,
          notes.map(({ number, text }) => ({ id: String(number), text })),
          notes.length,
        );
      },
      finish: () => kept.put([['index', JSON.stringify(save(index))]]),
    };
  },
});
