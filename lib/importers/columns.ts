/** A column of a file. */
export type Column = {
  /** As the header calls it; empty where it has no name. */
  readonly name: string;
  /** The question of a survey that the column answers, where the file tells it beside a short name. */
  readonly question: string | null;
};

/** What a column is called where it must have a name: its own, or its place as a spreadsheet counts. */
export function columnName(columns: readonly Column[], index: number): string {
  return columns[index]?.name || `column ${index + 1}`;
}

/** What columns are called, each differently: "Other", "Other (2)". */
export function distinctNames(columns: readonly Column[]): readonly string[] {
  const seen = new Map<string, number>();
  return columns.map((_, index) => {
    const name = columnName(columns, index);
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return nth === 1 ? name : `${name} (${nth})`;
  });
}

/** The header set that a remembered mapping belongs to. Duplicates count, order too. */
export function headerNames(columns: readonly Column[]): readonly string[] {
  return columns.map(({ name }, index) => name || `#${index + 1}`);
}
