import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { press, see } from './person.ts';
import { until } from './until.ts';
import { withBrowser } from './with-browser.ts';
import { chooseFile, openWorkspace } from './workspace.ts';

// Threat 7: a quote that a spreadsheet would calculate. Rows that were refused are the only table that people can save.
const { session, folder } = withBrowser();

const formulas = [
  ...['=', '+', '-', '@', '\t=', ' =', '＝', '＋', '－', '＠'].map(
    (start) => `${start}HYPERLINK("https://thief.ferrow.example/","x")`,
  ),
  '=cmd|"/c calc"!A1',
  'fine\n=1+1',
  'fine\r\n@SUM(1)',
  'fine\u2028=1+1',
];

it('is saved so that no spreadsheet calculates it, and word for word else', async () => {
  const file = join(folder(), 'formulas.csv');
  const good = Array.from({ length: 200 }, (_, index) => [
    `g${index}`,
    `2026-03-${String((index % 28) + 1).padStart(2, '0')}`,
    `The refund took ${index + 2} days to arrive`,
  ]);
  // A row without a date that can be is refused, and kept with all of its cells.
  const bad = formulas.map((formula, index) => [`b${index}`, 'yesterday', formula]);
  const rows = [['id', 'date', 'comment'], ...good, ...bad];
  await writeFile(file, Papa.unparse(rows, { quotes: true, newline: '\r\n' }));
  const page = await openWorkspace(session(), 'import');
  await see(page, 'Choose files');
  await chooseFile(page, file);
  await see(page, `${formulas.length} rows cannot be read`);
  await press(page, 'button', 'Save them');
  const saved = await until('the saved rows', async () => {
    const name = (await readdir(folder())).find((one) => one.endsWith('not-imported.csv'));
    // A browser writes the name first and the rows after it.
    const text = name === undefined ? '' : await readFile(join(folder(), name), 'utf8');
    return text.endsWith('\n') ? text : null;
  });
  const cells = Papa.parse<string[]>(saved.replace(/^\ufeff/, ''), { delimiter: ',', newline: '\r\n' }).data;
  const comments = cells.map((row) => row.at(-1) ?? '').filter((cell) => cell !== '' && cell !== 'comment');
  const calculated = cells
    .flat()
    .flatMap((cell) => cell.split(/[\r\n\u2028]/u))
    .filter((line) => /^[\t ]*[=+\-@＝＋－＠]/u.test(line));
  expect(calculated).toEqual([]);
  expect(comments.map((comment) => comment.replaceAll(/(^|[\r\n\u2028])'/gu, '$1'))).toEqual(formulas);
});
