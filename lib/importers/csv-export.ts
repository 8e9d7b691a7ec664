/** What a spreadsheet takes for the start of a formula, in half and full width. A tab or return before one is skipped by some. */
const formula = /^[\t ]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/u;

/**
 * Rows as CSV (RFC 4180, every field in quotes but a number). Each physical line of a field that a spreadsheet would calculate is
 * preceded by an apostrophe: a line inside a field counts too, since programs that split at line ends make it a cell of its own.
 */
export function toCsv(rows: Iterable<readonly (string | number)[]>): string {
  let text = '';
  for (const row of rows) text += `${row.map(field).join(',')}\r\n`;
  return text;
}

/** A field's value so that no spreadsheet calculates any line of it. */
export function disarm(value: string): string {
  // Some skip a line end before a formula, so the cell itself does not begin with one either.
  const start = /^[\r\n]/u.test(value) ? "'" : '';
  return `${start}${value
    .split(/(\r\n|\r|\n|\u2028|\u2029|\u0085|\v|\f)/u)
    .map((part, index) => (index % 2 === 0 && formula.test(part) ? `'${part}` : part))
    .join('')}`;
}

/** A number is never a formula, whatever its sign. */
function field(value: string | number): string {
  if (typeof value === 'number') return String(value);
  return `"${disarm(value).replaceAll('"', '""')}"`;
}
