import { IndexedDB, Index } from 'flexsearch';
import type { Note } from '../corpus.ts';
import { compete } from '../page.ts';
import { openKept } from './kept.ts';

async function mounted(): Promise<Index> {
  const index = new Index({ tokenize: 'strict', commit: false });
  await index.mount(new IndexedDB('flexsearch'));
  return index;
}

const texts = (notes: readonly Note[]) => [`texts ${notes[0]?.number ?? 0}`, notes.map(({ text }) => text)] as const;

/** Its own tables in IndexedDB; texts in blocks beside them. */
await compete({
  open: async () => {
    const [index, kept] = [await mounted(), await openKept('flexsearch-texts')];
    return {
      ask: async (words) => {
        const found = await index.searchAsync(words.join(' '), { limit: 20, suggest: true });
        return found.map(Number);
      },
      add: async (note) => {
        index.add(note.number, note.text);
        await Promise.all([index.commit(), kept.put([texts([note])])]);
      },
      drop: async (note) => {
        index.remove(note.number);
        await Promise.all([index.commit(), kept.put([[`texts ${note.number}`, []]])]);
      },
    };
  },
  build: async () => {
    const [index, kept] = [await mounted(), await openKept('flexsearch-texts')];
    return {
      add: async (notes) => {
        for (const { number, text } of notes) index.add(number, text);
        await Promise.all([index.commit(), kept.put([texts(notes)])]);
      },
      finish: () => Promise.resolve(),
    };
  },
});
