import type { RowError } from './imported.ts';

/** Why a row cannot be read, before anybody asks what its cells mean. */
export type Refusal = Pick<RowError, 'why' | 'values'>;

export type RawRow = { readonly line: number; readonly cells: readonly string[]; readonly refused: Refusal | null };
export type RawBatch = { readonly rows: readonly RawRow[]; readonly bytesRead: number };

/** Gives names places: the columns of a table are known, those of records turn up as they are read. */
export type ColumnPlaces = {
  /** The place of a column, -1 where it is not read. */
  readonly of: (name: string) => number;
  readonly count: () => number;
};
