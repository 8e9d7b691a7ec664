import { describe, expect, it } from 'vitest';
import { fixture, inspectFixture, planOf, readAll } from '../../test/import-fixture.ts';
import { inspect } from './inspect.ts';
import { limits } from './limits.ts';
import type { ColumnUse } from './plan.ts';
import { readItems } from './read-items.ts';
import { refusedRowsFile } from './refused-rows.ts';

const signal = new AbortController().signal;
const dayFirst: ColumnUse = { holds: 'date', order: 'day-first' };

async function read(name: string, changes: Readonly<Record<string, ColumnUse>> = {}) {
  return readAll(await fixture(name), planOf(await inspectFixture(name), changes));
}

async function readText(text: string, name = 'feedback.csv') {
  const file = new Blob([text]);
  return readAll(file, planOf(await inspect(file, name, signal)));
}

describe('readItems', () => {
  it('reads everything that a row tells', async () => {
    const { items } = await read('helpdesk.csv', { created: dayFirst });
    expect(items[0]).toEqual({
      line: 2,
      source: 'helpdesk',
      channel: null,
      externalId: '48211',
      text: 'I tried to pay twice and the second time it asked for my card like a stranger.',
      title: null,
      asked: false,
      language: null,
      saidAt: Date.UTC(2026, 10, 3, 9, 14),
      customer: null,
      account: 'Kestrel Climbing',
      segment: 'growth',
      plan: null,
      arr: 9600,
      rating: { value: 2, min: 1, max: 5 },
      signal: { kind: 'problem', from: 'rating' },
      area: null,
      tags: ['payments', '3ds'],
      themes: ['Saved card lost'],
      moment: null,
      url: null,
    });
    expect(items[1]?.text).toBe('The VAT number vanishes from the invoice\nevery single month.');
  });

  it('lets a rating judge the texts of a row that the person says, and none where nobody has', async () => {
    const survey = [
      'rating,What do you like about it?,What is missing for you today?',
      '5,The calendar is quick,There is no export of my bookings',
      '1,Nothing comes to mind now,Half of my customers are gone',
    ].join('\n');
    const inspection = await inspect(new Blob([survey]), 'survey.csv', signal);
    const rating = inspection.guesses[0]?.use;
    if (rating?.holds !== 'rating') throw new Error('the rating column is not taken for one');
    const signals = async (judges: typeof rating.judges) => {
      const { items } = await readAll(new Blob([survey]), planOf(inspection, { rating: { ...rating, judges } }));
      return items.map((item) => item.signal?.kind ?? null);
    };
    expect(await signals(null)).toEqual([null, null, null, null]);
    expect(await signals('none')).toEqual([null, null, null, null]);
    expect(await signals('all')).toEqual(['praise', 'praise', 'problem', 'problem']);
    expect(await signals(1)).toEqual(['praise', null, 'problem', null]);
  });

  it('names the line and the cause of every row that it refuses', async () => {
    const { errors } = await read('helpdesk.csv', { created: dayFirst });
    expect(errors.map(({ line, why, values }) => [line, why, values])).toEqual([
      [5, 'no-text', { columns: 'description' }],
      [6, 'bad-date', { value: 'yesterday' }],
      [7, 'ragged', { columns: 9, expected: 11 }],
      [9, 'duplicate-id', { id: '48211' }],
    ]);
  });

  it('leaves dates open that nobody has decided, and refuses no row for it', async () => {
    const { items, errors } = await read('helpdesk.csv');
    expect(items.map(({ saidAt }) => saidAt)).toEqual([null, null, null]);
    expect(errors.filter(({ why }) => why === 'bad-date').map(({ line }) => line)).toEqual([6]);
  });

  it('makes an item of each answer, with the question for a title and an id of its own', async () => {
    const survey =
      'Respondent ID,What did you like?,What should we change?\n7,The calm hour in the evening,The lights are far too bright\n8,,More room for bicycles please\n';
    const { items } = await readText(survey);
    expect(items.map(({ externalId, title, text }) => [externalId, title, text])).toEqual([
      ['7', 'What did you like?', 'The calm hour in the evening'],
      ['7#What should we change?', 'What should we change?', 'The lights are far too bright'],
      ['8#What should we change?', 'What should we change?', 'More room for bicycles please'],
    ]);
  });

  it('keeps a title that was the text together with what stood below it', async () => {
    const { items } = await read('board.csv');
    expect(items.map(({ text, title }) => [text, title])).toEqual([
      ['Let me pause a membership\n\nNot cancel, only pause it while I am away', null],
      ['Dark mode for the kiosk', null],
      ['Export the waiting list', null],
    ]);
  });

  it('takes the words of markup and leaves everything else exactly as it stands', async () => {
    const { items } = await read('questions-html.csv');
    expect(items.map(({ text }) => text)).toEqual([
      'Hello, the code is refused . Is 2 < 3 too short?\nI tried\ntwice & waited.',
      'All my classes moved by one day',
      'The mail comes from you\nnot from me',
    ]);
    expect(items[0]).toMatchObject({ tags: ['door_1', 'access'], url: 'https://support.example/questions/1418039' });
    const plain = await readText('comment,stars\n"  two  spaces &amp; a <3 ",5\n"=1+1",1\n');
    expect(plain.items.map(({ text }) => text)).toEqual(['  two  spaces &amp; a <3 ', '=1+1']);
  });

  it('takes row numbers for no id, since another file numbers its rows alike', async () => {
    const { items } = await read('row-numbers.csv');
    expect(items.map(({ externalId }) => externalId)).toEqual([null, null, null]);
  });

  it('reads nested records, and their lists as tags', async () => {
    expect((await read('nested-by-day.json')).items.at(-2)).toMatchObject({
      text: 'It says {closed} all day [again]',
      title: '"Closed"',
      rating: { value: 1, min: 1, max: 5 },
    });
    expect((await read('tickets-api.json')).items).toMatchObject([
      { tags: ['door', 'access'], signal: { kind: 'problem', from: 'column' }, channel: 'web', customer: '512', account: '77' },
      { tags: [], signal: { kind: 'question', from: 'column' }, rating: { value: 1, min: -1, max: 1 } },
    ]);
  });

  it('refuses a cell beyond 256 KB and a row beyond a megabyte by line, and reads the others', async () => {
    const rows = ['id,comment', '1,short', `2,${'x'.repeat(300_000)}`, `3,${'y'.repeat(2_500_000)}`, '4,short too'];
    const { items, errors } = await readText(rows.join('\n'));
    expect(items.map(({ text }) => text)).toEqual(['short', 'short too']);
    expect(errors.map(({ line, why }) => [line, why])).toEqual([
      [3, 'field-too-long'],
      [4, 'row-too-long'],
    ]);
  });

  it('accepts empty cells beyond the header and refuses filled ones', async () => {
    const { items, errors } = await readText('id,comment\n1,fine,,\n2,not fine,x\n');
    expect(items.map(({ text }) => text)).toEqual(['fine']);
    expect(errors.map(({ line, values }) => [line, values])).toEqual([[3, { columns: 3, expected: 2 }]]);
  });

  it('lets the same row come twice, for the store to count', async () => {
    const { items, errors } = await readText('id,comment\n1,same\n1,same\n1,other\n2,a\n3,b\n');
    expect(items).toHaveLength(4);
    expect(errors.map(({ line, why }) => [line, why])).toEqual([[4, 'duplicate-id']]);
  });

  it('stops between batches when it is aborted', async () => {
    const file = new Blob([
      `id,comment\n${Array.from({ length: 3 * limits.batchRows }, (_, index) => `${index},words`).join('\n')}`,
    ]);
    const controller = new AbortController();
    const plan = planOf(await inspect(file, 'a.csv', signal));
    const seen: number[] = [];
    const run = async () => {
      for await (const batch of readItems(file, plan, controller.signal)) {
        seen.push(batch.items.length);
        controller.abort();
      }
    };
    await expect(run()).rejects.toMatchObject({ code: 'cancelled' });
    expect(seen).toEqual([limits.batchRows]);
  });

  it('refuses a plan without words', async () => {
    await expect(read('scores-only.csv')).rejects.toMatchObject({ code: 'no-text-column' });
  });
});

describe('refusedRowsFile', () => {
  it('saves the refused rows as they stood, with line and reason, and no formula', async () => {
    const file = new Blob(['id,date,comment\n1,never,=1+1\n2,2026-01-01,fine\n']);
    const plan = planOf(await inspect(file, 'a.csv', signal), { date: { holds: 'date', order: null } });
    const refused = refusedRowsFile(plan.columns, { line: 'Line', why: 'Why', reason: ({ why }) => why });
    refused.add((await readAll(file, plan)).errors);
    const bytes = new Uint8Array(await refused.file().arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toBe('"Line","Why","id","date","comment"\r\n"2","bad-date","1","never","\'=1+1"\r\n');
  });
});
