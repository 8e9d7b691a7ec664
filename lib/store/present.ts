import type { Table } from 'dexie';
import type { Row } from '../domain/row.ts';

/** Rows that were not deleted. */
export async function present<T extends Row>(table: Table<T, string>): Promise<readonly T[]> {
  const rows = await table.toArray();
  return rows.filter((row) => row.deletedAt === null);
}
