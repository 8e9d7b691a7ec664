import { idFromName, normaliseName } from '../domain/ids.ts';
import type { Row } from '../domain/row.ts';
import { sampleImportId } from '../sample/identity.ts';

type Named = Row & { readonly name: string; readonly importId: string | null };

/**
 * Finds what a file means by a name: the row that is called so now, else the one that was called so when an import made it. A
 * source goes on saying the name that people here have changed since. What was deleted is not found, and what is
 * the sample's neither: it goes when the sample does.
 */
export function byName<T extends Named>(kind: 'theme' | 'moment', everyRow: readonly T[]) {
  const rows = everyRow.filter((row) => row.deletedAt === null && row.importId !== sampleImportId);
  const called = new Map(rows.map((row) => [normaliseName(row.name), row]));
  const held = new Map(rows.map((row) => [row.id, row]));
  return (name: string): T | null => {
    const normal = normaliseName(name);
    return called.get(normal) ?? held.get(idFromName(kind, normal)) ?? null;
  };
}
