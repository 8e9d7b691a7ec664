import { cellKind } from './cell-kind.ts';
import type { Column } from './columns.ts';
import { isHeaderWord } from './header-words.ts';
import { isEmpty } from './values.ts';

export type HeaderRows = 0 | 1 | 2 | 3;

type Row = readonly string[];

/**
 * How many rows of a table are its header. Three in Qualtrics exports (names, questions, import ids); two in SurveyMonkey
 * exports (questions, choices); none where the first row is like those below it.
 */
export function countHeaderRows(rows: readonly Row[]): HeaderRows {
  const [first, second, third] = rows;
  if (!first) return 0;
  if (third && second && isImportIds(third)) return 3;
  if (second && isImportIds(second)) return 2;
  if (second && continuesHeader(first, second, rows.slice(2))) return 2;
  return isHeader(first, rows.slice(1, 200)) ? 1 : 0;
}

/** The columns that these header rows name. A blank name is continued from the left where the second row tells choices. */
export function columnsOf(headerRows: readonly Row[], width: number): readonly Column[] {
  const [names = [], second] = headerRows;
  const labels = second && !isImportIds(second) ? second : undefined;
  const carriesOn = headerRows.length === 2 && labels !== undefined;
  let carried = '';
  return Array.from({ length: width }, (_, index) => {
    const own = clean(names[index]);
    const label = clean(labels?.[index]);
    if (own !== '') carried = own;
    if (!carriesOn) return { name: own, question: label === '' || label === own ? null : label };
    if (label === '' || isAnswerMark(label)) return { name: own, question: null };
    return { name: `${carried}: ${label}`, question: null };
  });
}

function isImportIds(row: Row): boolean {
  return row.length > 1 && row.every((cell) => cell === '' || /^\{"ImportId":/u.test(cell));
}

function isAnswerMark(label: string): boolean {
  return /^(?:open-ended )?response$|^antwort$|^réponse$|^respuesta$|^resposta$|^risposta$/iu.test(label);
}

/** A second header row fills every blank of the first, and stands above numbers or dates without being one. */
function continuesHeader(first: Row, second: Row, below: readonly Row[]): boolean {
  const blanks = first.flatMap((cell, index) => (cell.trim() === '' ? [index] : []));
  const marks = second.filter((cell) => isAnswerMark(cell.trim())).length;
  if (blanks.length === 0 && marks < 2) return false;
  if (blanks.some((index) => (second[index] ?? '').trim() === '')) return false;
  if (marks >= 2) return true;
  const measured = columnIndexes(first).filter((index) => isMeasured(columnValues(below, index)));
  return (
    measured.length > 0 && measured.every((index) => (second[index] ?? '').trim() === '' || !isMeasured([second[index] ?? '']))
  );
}

/** Votes of all columns: does its first cell differ from what is below in kind, or is it one of them? */
function isHeader(first: Row, below: readonly Row[]): boolean {
  let forHeader = 0;
  let against = 0;
  for (const index of columnIndexes(first)) {
    const cell = (first[index] ?? '').trim();
    if (cell === '') continue;
    const values = columnValues(below, index);
    const measured = isMeasured(values);
    if (isMeasured([cell])) against += measured ? 2 : 0.5;
    else if (measured) forHeader++;
    if (isHeaderWord(cell)) forHeader++;
    if (isSentence(cell) && values.length > 0 && values.filter(isSentence).length > values.length / 2) against += 0.5;
    // A name seldom recurs as a value, unless the column holds nothing else: one column a choice, each named like its value.
    if (values.includes(cell) && values.some((value) => value !== cell)) against++;
    else if (values.length >= 3 && values.every((value) => value === cell) && cell.length <= 20) against += 0.25;
  }
  return forHeader >= against;
}

function isSentence(cell: string): boolean {
  return !cell.endsWith('?') && (cell.split(/\s+/u).length >= 4 || /[。！]$/u.test(cell));
}

/** Whether these values are mostly numbers, dates, addresses or codes rather than words. */
function isMeasured(values: readonly string[]): boolean {
  return values.length > 0 && values.filter((value) => cellKind(value) !== 'words').length >= 0.8 * values.length;
}

function columnValues(rows: readonly Row[], index: number): readonly string[] {
  return rows.map((row) => (row[index] ?? '').trim()).filter((cell) => !isEmpty(cell));
}

function columnIndexes(row: Row): readonly number[] {
  return row.map((_, index) => index);
}

function clean(name: string | undefined): string {
  return (name ?? '').replace(/\s+/gu, ' ').trim();
}
