import type { Table } from 'dexie';
import { Fault } from '../domain/errors.ts';

/**
 * Throws `store-corrupt` where a table does not name its rows as it should. Missing tables and indexes are added when the database is
 * opened, but rows in a table of another make can be neither found nor replaced.
 */
export function assertLayout(database: IDBDatabase, tables: readonly Table[]): void {
  const names = tables.map(({ name }) => name);
  const transaction = database.transaction(names);
  const odd = tables.find(({ name, schema }) => transaction.objectStore(name).keyPath !== (schema.primKey.keyPath ?? null));
  if (odd) throw new Fault('store-corrupt');
}
