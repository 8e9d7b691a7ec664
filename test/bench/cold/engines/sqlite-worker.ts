import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import type { Note } from '../corpus.ts';

export type Asked =
  | { readonly do: 'add'; readonly notes: readonly Note[] }
  | { readonly do: 'drop'; readonly number: number }
  | { readonly do: 'ask'; readonly words: readonly string[] }
  | { readonly do: 'finish' };

const database = open();

async function open() {
  const sqlite = await sqlite3InitModule();
  const pool = await sqlite.installOpfsSAHPoolVfs({});
  const opened = new pool.OpfsSAHPoolDb('/bench.db');
  opened.exec('create virtual table if not exists notes using fts5(text)');
  return opened;
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  void answer(data)
    .catch((error: unknown) => ({ failed: String(error) }))
    .then((found) => postMessage(found));
});

async function answer(asked: Asked): Promise<readonly number[]> {
  const db = await database;
  switch (asked.do) {
    case 'add':
      db.transaction(() => {
        const insert = db.prepare('insert into notes(rowid, text) values (?, ?)');
        // Row 0 is not one that SQLite gives by itself, but it takes it.
        for (const { number, text } of asked.notes) insert.bind([number, text]).stepReset();
        insert.finalize();
      });
      return [];
    case 'drop':
      db.exec('delete from notes where rowid = ?', { bind: [asked.number] });
      return [];
    case 'ask': {
      const wanted = asked.words.map((word) => `"${word}"`).join(' OR ');
      const rows = db.selectValues('select rowid from notes where notes match ? order by rank limit 20', [wanted]);
      return rows.map(Number);
    }
    case 'finish':
      db.exec("insert into notes(notes) values ('optimize')");
      return [];
  }
}
