import Papa from 'papaparse';
import type { Dialect } from './csv-parser.ts';

/** A table's dialect, and how many rows stand above its header: a separator hint for spreadsheets, a report's title. */
export type TableShape = { readonly dialect: Dialect; readonly preamble: number };

type Row = readonly string[];
type Trial = TableShape & { readonly width: number; readonly agreement: number };

const delimiters = [',', ';', '\t', '|'] as const;
const rowsTried = 1000;
const preambleAllowed = 10;

/**
 * How a table is written, from its first text. Each delimiter is tried; the one under which most rows have as many cells as
 * the header wins, not the one that occurs most: sentences are full of commas. `whole` says that the sample is all there is.
 */
export function guessTableShape(sample: string, whole: boolean): TableShape {
  const newline = sample.includes('\n') ? '\n' : sample.includes('\r') ? '\r' : '\n';
  const hint = /^sep=([,;\t|])\r?(?:\n|$)/iu.exec(sample);
  const text = hint ? sample.slice(hint[0].length) : sample;
  const hinted = delimiters.find((delimiter) => delimiter === hint?.[1]);
  const trials = (hinted ? [hinted] : delimiters)
    .map((delimiter) => tryDelimiter(text, { delimiter, quoted: true, newline }, whole))
    .filter((trial) => trial.width > 1 && (trial.agreement >= 0.6 || hinted !== undefined))
    .sort((a, b) => b.agreement - a.agreement || b.width - a.width);
  const hintRows = hint ? 1 : 0;
  const best = trials[0];
  if (!best) return { dialect: { delimiter: null, quoted: looksQuoted(text), newline }, preamble: hintRows };
  return { dialect: best.dialect, preamble: best.preamble + hintRows };
}

/** Quotation marks are signs of the dialect, unless they break rows that agree perfectly when they are taken literally. */
function tryDelimiter(text: string, dialect: Dialect, whole: boolean): Trial {
  const { rows, misquoted } = rowsOf(text, dialect, whole);
  if (misquoted === 0) return judge(rows, dialect);
  const literal = rowsOf(text, { ...dialect, quoted: false }, whole).rows;
  const trial = judge(literal, { ...dialect, quoted: false });
  return trial.agreement === 1 && !marksPair(literal) ? trial : judge(rows, dialect);
}

/** Whether most cells that begin with a mark end with one too. */
function marksPair(rows: readonly Row[]): boolean {
  const opened = rows.flat().filter((cell) => cell.startsWith('"'));
  return opened.filter((cell) => cell.length > 1 && cell.trimEnd().endsWith('"')).length >= opened.length / 2;
}

function judge(rows: readonly Row[], dialect: Dialect): Trial {
  const usual = mostFrequent(rows.map((row) => row.length));
  const first = rows[0]?.length ?? 0;
  const title = rows.slice(0, preambleAllowed).findIndex((row) => row.length === usual);
  const below = rows.slice(title);
  // A title above the header is believed only where everything below it agrees.
  if (title > 0 && first === 1 && usual > 2 && below.length > 2 && agreement(below, usual) >= 0.95) {
    return { dialect, preamble: title, width: usual, agreement: agreement(below, usual) };
  }
  return { dialect, preamble: 0, width: first, agreement: agreement(rows, first) };
}

/** The share of rows that are as wide; empty cells too many do not count. */
function agreement(rows: readonly Row[], width: number): number {
  if (rows.length === 0) return 0;
  const agree = rows.filter((row) => row.length >= width && row.slice(width).every((cell) => cell.trim() === ''));
  return agree.length / rows.length;
}

/** A single column is quoted where most of its lines begin with a mark. */
function looksQuoted(text: string): boolean {
  const lines = text.split(/[\r\n]+/u).filter((line) => line !== '');
  return lines.filter((line) => line.startsWith('"')).length > lines.length / 2;
}

function rowsOf(text: string, { delimiter, quoted, newline }: Dialect, whole: boolean) {
  const { data, errors } = Papa.parse<readonly string[]>(text, {
    delimiter: delimiter ?? '\u001f',
    newline,
    preview: rowsTried,
    ...(quoted ? {} : { fastMode: true }),
  });
  // The sample may end within a row.
  const kept = whole || data.length === rowsTried ? data : data.slice(0, -1);
  const rows = kept.filter((row) => row.length > 1 || (row[0] ?? '').trim() !== '');
  const misquoted = errors.filter(({ type, row }) => type === 'Quotes' && (row ?? 0) < kept.length).length;
  return { rows: rows.length > 0 ? rows : data.slice(0, 1), misquoted };
}

function mostFrequent(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
