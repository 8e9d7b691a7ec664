import { listSeparator } from './tags.ts';

/** Objects within objects are followed this deep; what lies deeper is not feedback. */
const deepest = 4;

/**
 * The cells of a record: `via.channel` for a key within an object, a list of plain values or of named things as one cell.
 * Lists of objects without names (comments, custom fields) are left out.
 */
export function* flatten(record: object, prefix = '', depth = 1): Generator<readonly [name: string, cell: string]> {
  for (const [key, value] of Object.entries(record) as readonly (readonly [string, unknown])[]) {
    const name = `${prefix}${key}`;
    if (Array.isArray(value)) {
      const cell = listCell(value);
      if (cell !== null) yield [name, cell];
    } else if (typeof value === 'object' && value !== null) {
      if (depth < deepest) yield* flatten(value, `${name}.`, depth + 1);
    } else yield [name, plainCell(value)];
  }
}

function plainCell(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function listCell(list: readonly unknown[]): string | null {
  const parts = list.map((member) => (typeof member === 'object' ? nameOf(member) : plainCell(member)));
  return parts.every((part) => part !== null) ? parts.join(listSeparator) : null;
}

function nameOf(member: object | null): string | null {
  return member !== null && 'name' in member && typeof member.name === 'string' ? member.name : null;
}
