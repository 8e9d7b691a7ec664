import MiniSearch from 'minisearch';
import type { Note } from '../corpus.ts';
import type { Engine } from '../engine.ts';
import { compete } from '../page.ts';
import { openKept } from './kept.ts';

const options = { idField: 'number', fields: ['text'] };

/** The index as JSON in IndexedDB, which is how it is kept; texts in blocks beside it. */
await compete({
  open: async (): Promise<Engine> => {
    const kept = await openKept('minisearch');
    const index = MiniSearch.loadJSON<Note>(String(await kept.get('index')), options);
    const save = (more: readonly (readonly [string, unknown])[]) => kept.put([...more, ['index', JSON.stringify(index)]]);
    return {
      ask: (words) =>
        Promise.resolve(
          index
            .search(words.join(' '))
            .slice(0, 20)
            .map(({ id }) => Number(id)),
        ),
      add: (note) => {
        index.add(note);
        return save([[`text ${note.number}`, note.text]]);
      },
      drop: (note) => {
        index.remove(note);
        return save([[`text ${note.number}`, '']]);
      },
    };
  },
  build: async () => {
    const kept = await openKept('minisearch');
    const index = new MiniSearch<Note>(options);
    return {
      add: (notes) => {
        index.addAll(notes);
        return kept.put([[`texts ${notes[0]?.number ?? 0}`, notes.map(({ text }) => text)]]);
      },
      finish: () => kept.put([['index', JSON.stringify(index)]]),
    };
  },
});
