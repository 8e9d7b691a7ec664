/** Stands between the members of a list that came as a list (JSON), where no sign could be mistaken for part of one. */
export const listSeparator = '\u001f';

export const tagSeparators = [listSeparator, ';', '|', ','] as const;
export type TagSeparator = (typeof tagSeparators)[number];

/** The members of a cell that lists several, each once, in order. Brackets and quotes of a written-out list are left out. */
export function splitTags(cell: string, separator: TagSeparator): readonly string[] {
  const inner = /^\[.*\]$/su.test(cell.trim()) ? cell.trim().slice(1, -1) : cell;
  const parts = inner.split(separator).map((part) => part.trim().replace(/^(["'])(.*)\1$/u, '$2'));
  return [...new Set(parts.filter((part) => part !== ''))];
}
