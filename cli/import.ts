import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { Fault } from '../lib/domain/errors.ts';
import { columnName } from '../lib/importers/columns.ts';
import { dryRun, type DryRun } from '../lib/importers/dry-run.ts';
import { inspect, type Inspection } from '../lib/importers/inspect.ts';
import { questions, type Question } from '../lib/importers/questions.ts';
import { UsageError } from './command.ts';
import type { Command, Streams } from './command.ts';
import { englishFault } from './english-fault.ts';
import { blobOf } from './open-file.ts';

const help = `
import [--date-order ORDER] FILE

Says how a file of feedback (CSV, TSV, JSON, JSON Lines) would be imported, without importing it: {"format", "encoding",
"delimiter", "headerRows", "rows", "items", "text": [{"column", "rows", "first", "last"}], "date": {"column", "min", "max"},
"id": {"column", "distinct"}, "rating": {"column", "scale"}, "customer": {"column"}, "skipped", "errors": [{"line", "why"}]}.
"skipped" are rows without words; first and last texts are cut at 80 characters; dates are as written, null while it is open
which of 03/11/2026 is the month. A file that cannot be read at all: {"error", ...}, exit code 1.

  --date-order ORDER   day-first or month-first, where the file does not tell
`;

export const command: Command = { summary: 'how a file of feedback would be imported (a dry run)', help, run };

async function run(args: readonly string[], streams: Streams): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { 'date-order': { type: 'string' } },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('Name one file.');
  const order = values['date-order'];
  if (order !== undefined && order !== 'day-first' && order !== 'month-first') {
    throw new UsageError(`--date-order is day-first or month-first, not ${order}`);
  }
  try {
    streams.print(await dryRunFile(file, order ?? null, streams));
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    streams.print({ error: error.code, ...error.values });
    throw new Error(await englishFault(error), { cause: error });
  }
}

async function dryRunFile(file: string, order: 'day-first' | 'month-first' | null, streams: Streams): Promise<DryRun> {
  const { signal } = new AbortController();
  const blob = await blobOf(file);
  const inspection = withOrder(await inspect(blob, basename(file), signal), order);
  const uses = inspection.guesses.map(({ use }) => use);
  for (const question of questions(inspection, uses).filter(({ answered }) => !answered)) {
    const column = columnName(inspection.columns, question.column);
    streams.say(`${column}: ${asked(question)}`);
  }
  return dryRun(blob, inspection, signal);
}

function asked(question: Question): string {
  switch (question.ask) {
    case 'date-order':
      return `is ${question.cell} day first or month first? Say --date-order.`;
    case 'rating-direction':
      return `which of ${question.min} and ${question.max} is the good end is not known; no ratings are read.`;
    case 'rating-judges':
      return `a row holds ${question.texts.length} texts; the rating makes none of them a problem or praise.`;
    case 'currency':
      return `revenue is kept in US dollars; amounts in ${question.currencies.join(', ')} are left out.`;
  }
}

/** The order that was given stands where the file leaves it open. */
function withOrder(inspection: Inspection, order: 'day-first' | 'month-first' | null): Inspection {
  const guesses = inspection.guesses.map((guess) =>
    guess.use.holds === 'date' && guess.use.order === null ? { ...guess, use: { ...guess.use, order } } : guess,
  );
  return { ...inspection, guesses };
}
