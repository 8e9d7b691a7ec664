import Papa, { type ParseStepResult } from 'papaparse';
import { Fault } from '../domain/errors.ts';
import { limits } from './limits.ts';

/** How a table lies in its text. `delimiter` null: one column. `quoted` false: quotation marks are ordinary characters. */
export type Dialect = {
  readonly delimiter: ',' | ';' | '\t' | '|' | null;
  readonly quoted: boolean;
  readonly newline: '\n' | '\r';
};

export type CsvRow = {
  /** Physical line on which the row starts, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Why the row cannot be read; its cells are then the beginning of its first line. */
  readonly refused: 'quote-unclosed' | 'row-too-long' | null;
};

type Step = (row: ParseStepResult<readonly string[][]>) => 'go on' | 'stop';

/** A row may go on this long before it is given up. */
const patience = 2 * limits.rowLength;
/** More lines than this with an unclosed quotation mark, and the file is not written in this dialect. */
const unclosedAllowed = 100;

/**
 * Parses a table whose text comes in pieces. Rows come out as they end; blank lines are left out. Line numbers are those an
 * editor shows. `expected` columns tell an unclosed quotation mark from a cell that spans lines; null when not known yet.
 */
export function csvParser(dialect: Dialect, expected: number | null, firstLine = 1) {
  const { newline } = dialect;
  let pending = '';
  let line = firstLine;
  let unclosed = 0;
  let skipping = false;

  function push(piece: string, last: boolean): readonly CsvRow[] {
    const rows: CsvRow[] = [];
    pending += piece;
    for (;;) {
      if (skipping) skipLine();
      const whole = takeWholeRows(last, rows);
      if (whole && pending.length <= patience) return rows;
      refuseLine(rows);
    }
  }

  /** False where it stopped before a row whose quotation mark does not close, or swallows the lines after it. */
  function takeWholeRows(last: boolean, rows: CsvRow[]): boolean {
    let taken = 0;
    let whole = true;
    parseWith(dialect, pending, last, ({ data, errors, meta }) => {
      const raw = pending.slice(taken, meta.cursor);
      if (errors.some(({ code }) => code === 'MissingQuotes') || (errors.length > 0 && swallowsLines(raw))) {
        whole = false;
        return 'stop';
      }
      taken = meta.cursor;
      const cells = newline === '\n' ? withoutReturn(data[0] ?? [], raw) : (data[0] ?? []);
      if (cells.length > 1 || (cells[0] ?? '').trim() !== '') rows.push({ line, cells, refused: tooLong(raw) });
      line += count(raw, newline);
      return 'go on';
    });
    pending = pending.slice(taken);
    return whole;
  }

  /** Whether a row with a misplaced quotation mark is really several: its second line would be a whole row by itself. */
  function swallowsLines(raw: string): boolean {
    const lineEnd = raw.indexOf(newline);
    if (lineEnd === -1 || lineEnd === raw.length - 1 || expected === null || expected < 2) return false;
    const next = raw.slice(lineEnd + 1).split(newline, 1)[0] ?? '';
    let cells = 0;
    parseWith(dialect, next, true, ({ data, errors }) => {
      cells = errors.length > 0 ? 0 : (data[0]?.length ?? 0);
      return 'stop';
    });
    return cells === expected;
  }

  /** Refuses the first pending line alone; reading goes on with the next one. */
  function refuseLine(rows: CsvRow[]): void {
    const lineEnd = pending.indexOf(newline);
    const isLong = lineEnd === -1 ? pending.length > patience : lineEnd > limits.rowLength;
    if (!isLong) unclosed++;
    if (unclosed > unclosedAllowed) throw new Fault('quote-unclosed', { line });
    const start = pending.slice(0, Math.min(lineEnd === -1 ? pending.length : lineEnd, limits.fieldLength)).trimEnd();
    rows.push({ line, cells: [start], refused: isLong ? 'row-too-long' : 'quote-unclosed' });
    skipping = true;
    skipLine();
  }

  function skipLine(): void {
    const lineEnd = pending.indexOf(newline);
    skipping = lineEnd === -1;
    pending = skipping ? '' : pending.slice(lineEnd + 1);
    if (!skipping) line++;
  }

  return { push };
}

function parseWith({ delimiter, quoted, newline }: Dialect, text: string, last: boolean, step: Step): void {
  const parser = new Papa.Parser({
    // The unit separator does not occur in text: a table of one column.
    delimiter: delimiter ?? '\u001f',
    newline,
    quoteChar: '"',
    ...(quoted ? {} : { fastMode: true }),
    step: (row: ParseStepResult<readonly string[][]>) => {
      if (step(row) === 'stop') parser.abort();
    },
  });
  parser.parse(text, 0, !last);
}

function tooLong(raw: string): CsvRow['refused'] {
  return raw.length > limits.rowLength ? 'row-too-long' : null;
}

/** With Windows line ends the return before the line feed belongs to no cell. */
function withoutReturn(cells: readonly string[], raw: string): readonly string[] {
  const lastCell = cells.at(-1);
  if (!lastCell?.endsWith('\r') || raw.endsWith('"\r\n')) return cells;
  return [...cells.slice(0, -1), lastCell.slice(0, -1)];
}

function count(text: string, sign: string): number {
  let found = 0;
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) found++;
  return found;
}
