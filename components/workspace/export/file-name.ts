import type { Table } from '../../table.ts';

/** Letters of a name, all in all; some file systems take no more than 255 bytes. */
const longest = 100;

/** What a table's file is called, by what it shows and its day: `themes-last-90-days-2026-11-23.csv`. */
export function fileName({ name, shown }: Pick<Table, 'name' | 'shown'>, now: number, ending: string): string {
  const parts = [name, ...shown.map(speaking)].filter((part) => part !== '');
  const start = Array.from(parts.join('-')).slice(0, longest).join('').replace(/-$/u, '');
  return `${start}-${new Date(now).toISOString().slice(0, 10)}.${ending}`;
}

/** Letters and digits only: nothing that a file system, a shell or the reader's eye takes for something else. */
function speaking(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}
