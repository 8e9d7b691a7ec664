/** What a cell holds, bare: no unit, no thousands, instants in ISO 8601. Null where there is nothing to say. */
export type Cell = string | number | boolean | null;

export type Column<Row> = {
  /** Its name in JSON. */
  readonly id: string;
  /** Its heading in a spreadsheet. */
  readonly title: string;
  readonly cell: (row: Row) => Cell;
};

/** A table as it can leave the workspace. Cells are made only when it is written. */
export type Table = {
  /** Begins the name of its file: `themes`. */
  readonly name: string;
  readonly title: string;
  /** What of it is shown, in words: window, unit, filters. */
  readonly shown: readonly string[];
  readonly columns: readonly Pick<Column<never>, 'id' | 'title'>[];
  readonly total: number;
  /** All rows from the first, some at a time. */
  readonly slices: () => Iterable<Cells> | AsyncIterable<Cells>;
};

export type Cells = readonly (readonly Cell[])[];

/** Rows that are read only when they are written, because there may be a hundred thousand. */
export type LongRows<Row> = { readonly total: number; readonly slices: () => AsyncIterable<readonly Row[]> };

/** A table of these rows, in their order. */
export function tableOf<Row>(
  about: Pick<Table, 'name' | 'title' | 'shown'>,
  columns: readonly Column<Row>[],
  rows: readonly Row[] | LongRows<Row>,
): Table {
  const cells = (slice: readonly Row[]): Cells => slice.map((row) => columns.map(({ cell }) => cell(row)));
  const shared = { ...about, columns };
  if (isLong(rows)) {
    return { ...shared, total: rows.total, slices: () => mapped(rows.slices(), cells) };
  }
  return { ...shared, total: rows.length, slices: () => sliced(rows, cells) };
}

/** Rows that `read` gives for some ids at a time. */
export function longRows<Row>(
  ids: readonly string[],
  atATime: number,
  read: (ids: readonly string[]) => Promise<readonly Row[]>,
): LongRows<Row> {
  return {
    total: ids.length,
    slices: async function* () {
      for (let at = 0; at < ids.length; at += atATime) yield await read(ids.slice(at, at + atATime));
    },
  };
}

/** Rows that are written without a pause between them. */
const rowsASlice = 500;

function* sliced<Row>(rows: readonly Row[], cells: (slice: readonly Row[]) => Cells): Iterable<Cells> {
  for (let at = 0; at < rows.length; at += rowsASlice) yield cells(rows.slice(at, at + rowsASlice));
}

async function* mapped<Row>(
  slices: AsyncIterable<readonly Row[]>,
  cells: (slice: readonly Row[]) => Cells,
): AsyncIterable<Cells> {
  for await (const slice of slices) yield cells(slice);
}

function isLong<Row>(rows: readonly Row[] | LongRows<Row>): rows is LongRows<Row> {
  return 'slices' in rows;
}
