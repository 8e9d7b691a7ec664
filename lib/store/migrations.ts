import type Dexie from 'dexie';

/**
 * Every version of the database that was ever released, oldest first. A version is never edited once released: add the next
 * one with its `upgrade`, and an example of a database of the version before to migrations.test.ts.
 */
export function migrate(database: Dexie): void {
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
    replaced: 'id, importId',
    mappings: 'headers',
    settings: 'id',
    revisions: 'table',
  });
}
