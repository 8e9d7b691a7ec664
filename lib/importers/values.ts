/** What exporters write where there is nothing, as they write it: "na" and "Na" are what some customers answer. */
const nothing = new Set(
  [
    '',
    '-',
    '--',
    '–',
    '—',
    '\\N',
    'NA',
    'N/A',
    'n/a',
    '#N/A',
    'NaN',
    'nan',
    'NIL',
    'nil',
    'null',
    'NULL',
    'Null',
    '(null)',
    '<null>',
  ].concat(['None', '(none)', '(empty)', '(blank)', 'undefined']),
);

/** Whether a cell holds nothing: blank, or a word for nothing (NA, N/A, null, None, a dash). */
export function isEmpty(cell: string): boolean {
  // Long cells are never a word for nothing, unless they are nothing but space.
  return cell.length <= 16 ? nothing.has(cell.trim()) : !/\S/u.test(cell);
}

/** The cell without the spaces around it, or null where it holds nothing. For names and codes; customers' words stay as they are. */
export function valueOf(cell: string | undefined): string | null {
  return cell === undefined || isEmpty(cell) ? null : cell.trim();
}
