import type { Feedback } from '../domain/feedback.ts';
import { fromOlderTheme } from '../domain/older-theme.ts';
import { addNotes } from './notes/add.ts';
import type { NoteDatabase } from './notes/records.ts';

const upgradedAtOnce = 2_000;

/**
 * Every version of the database that was ever released, oldest first. A version is never edited once released: add the next
 * one with its `upgrade`, and an example of a database of the version before to migrations.test.ts.
 */
export function migrate(database: NoteDatabase): void {
  database.version(1).stores({
    accounts: 'id, importId',
    customers: 'id, accountId, importId',
    feedback: 'id, key, accountId, customerId, importId',
    themes: 'id, key, importId',
    assignments: 'id, themeId, feedbackId, importId',
    journeys: 'id',
    moments: 'id, key, importId',
    decisions: 'id, itemId',
    links: 'id, itemId',
    dismissals: 'id, itemId',
    areas: 'id',
    imports: 'id',
    drafts: 'itemId',
    stated: 'id, importId, accountId',
    mappings: 'headers',
    settings: 'id',
    revisions: 'table',
  });
  database
    .version(2)
    .stores({ feedback: null, blocks: '', index: '', shelf: 'id', digests: '' })
    .upgrade(async (transaction) => {
      const rows = transaction.table<Feedback, string>('feedback');
      for (let after = ''; ;) {
        const some = await rows.where('id').above(after).limit(upgradedAtOnce).toArray();
        const last = some.at(-1);
        if (!last) return;
        after = last.id;
        await addNotes(database, some);
      }
    });
  database
    .version(3)
    .stores({ snoozes: 'id, subjectId' })
    .upgrade(async (transaction) => {
      const untold = { shippedOn: null, reversal: null, reviewed: null };
      await transaction.table('decisions').toCollection().modify(untold);
      await transaction.table('themes').toCollection().modify({ statusSince: null });
    });
  database
    .version(4)
    .stores({ assignments: 'id, themeId, feedbackId, importId, how', learned: 'id' })
    // Their mentions name no person; they are made again when they are asked for.
    .upgrade((transaction) => transaction.table('digests').clear());
  database
    .version(5)
    .upgrade((transaction) => transaction.table('moments').toCollection().modify({ weighings: [], metric: null }));
  database.version(6).upgrade((transaction) =>
    transaction
      .table<unknown>('themes')
      .toCollection()
      .modify((row, kept) => {
        kept.value = fromOlderTheme(row);
      }),
  );
  database.version(7).stores({ regroupings: 'id, fromId, intoId' });
  database.version(8).upgrade((transaction) => transaction.table('moments').toCollection().modify({ terms: [] }));
  database
    .version(9)
    // Their mentions do not tell what is inferred; they are made again when they are asked for.
    .upgrade((transaction) => transaction.table('digests').clear());
}
