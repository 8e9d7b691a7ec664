import { describe, expect, it } from 'vitest';
import { fixture, inspectFixture } from '../../test/import-fixture.ts';
import { dryRun } from './dry-run.ts';
import { inspect, type Inspection } from './inspect.ts';
import { questions } from './questions.ts';

const signal = new AbortController().signal;

/** What each column is taken for, those that are not imported left out. */
function held({ columns, guesses }: Inspection): Readonly<Record<string, string>> {
  return Object.fromEntries(
    columns.flatMap(({ name }, index) => {
      const holds = guesses[index]?.use.holds ?? 'nothing';
      return holds === 'nothing' ? [] : [[name || `column ${index + 1}`, holds] as const];
    }),
  );
}

const inline = (text: string, name = 'feedback.csv') => inspect(new Blob([text]), name, signal);

describe('inspect: files of each shape', () => {
  it.each([
    {
      file: 'helpdesk.csv',
      run: {
        format: 'csv',
        encoding: 'utf-8',
        delimiter: ',',
        headerRows: 1,
        rows: 7,
        items: 3,
        skipped: 1,
        errors: [
          { line: 6, why: 'bad-date' },
          { line: 7, why: 'ragged' },
          { line: 9, why: 'duplicate-id' },
        ],
      },
      holds: {
        ticket_id: 'id',
        created: 'date',
        requester_org: 'account',
        plan_tier: 'segment',
        mrr_usd: 'arr',
        description: 'text',
        csat: 'rating',
        tags: 'tags',
        topic: 'theme',
      },
    },
    {
      file: 'reply-first.utf16le.csv',
      run: { encoding: 'utf-16le-bom', headerRows: 1, rows: 4, items: 3, skipped: 1, id: { column: 'id', distinct: 4 } },
      holds: {
        id: 'id',
        'Review Link': 'url',
        'Review Submit Date and Time': 'date',
        'Review Text': 'text',
        'Review Title': 'title',
        'Reviewer Language': 'language',
        'Star Rating': 'rating',
      },
    },
    {
      file: 'three-header-rows.csv',
      run: { headerRows: 3, rows: 3, items: 2, rating: { column: 'Q1', scale: '0-10' }, customer: { column: 'RecipientEmail' } },
      holds: {
        RecordedDate: 'date',
        ResponseId: 'id',
        RecipientEmail: 'customer',
        DistributionChannel: 'channel',
        UserLanguage: 'language',
        Q1: 'rating',
        Q2: 'text',
      },
    },
    {
      file: 'two-header-rows.windows-1252.csv',
      run: { encoding: 'windows-1252', headerRows: 2, rows: 3, items: 3 },
      holds: {
        RespondentID: 'id',
        'What would you change first?': 'text',
        'How satisfied are you with our classes?': 'rating',
      },
    },
    {
      file: 'questionnaire-german.csv',
      run: { rows: 4, items: 6, date: { column: 'Zeitstempel', min: '2025-03-10', max: '2025-04-01' } },
      holds: {
        Zeitstempel: 'date',
        'Was sollten wir verbessern?': 'text',
        'Was gefällt Dir besonders gut? (optional)': 'text',
        'Wie wahrscheinlich ist es, dass Du uns weiterempfiehlst?': 'rating',
      },
    },
    {
      file: 'board.csv',
      run: {
        items: 3,
        text: [{ column: 'title', rows: 3, first: 'Let me pause a membership', last: 'Export the waiting list' }],
      },
      holds: { number: 'id', title: 'text', description: 'details', created_at: 'date', created_by: 'customer', tags: 'tags' },
    },
    {
      file: 'stays-semicolon.csv',
      run: { format: 'dsv', delimiter: ';', items: 4, skipped: 1, rating: { column: 'nota_geral', scale: '0-10' } },
      holds: { id_avaliacao: 'id', nota_geral: 'rating', comentario: 'text', data_avaliacao: 'date' },
    },
    {
      file: 'raw-quotes.tsv',
      run: { format: 'tsv', delimiter: '\t', rows: 4, items: 4, rating: { column: 'Liked', scale: '0-1' } },
      holds: { Review: 'text', Liked: 'rating' },
    },
    {
      file: 'headerless.cp949.csv',
      run: { encoding: 'cp949', headerRows: 0, rows: 4, items: 4 },
      holds: { 'column 1': 'customer', 'column 3': 'text' },
    },
    {
      file: 'headerless.cp932.tsv',
      run: { encoding: 'cp932', headerRows: 0, rows: 3, items: 3, id: { column: 'column 1', distinct: 3 } },
      holds: { 'column 1': 'id', 'column 3': 'text' },
    },
    {
      file: 'css-stars.csv',
      run: { items: 3, rating: { column: '评分星级', scale: '1-5' } },
      holds: { 评论名称: 'customer', 评分星级: 'rating', 评论内容: 'text', 评论时间: 'date' },
    },
    {
      file: 'row-numbers.csv',
      run: { items: 3, rating: { column: 'polarity', scale: '-1 to 1' }, id: { column: 'column 1', distinct: 3 } },
      holds: { 'column 1': 'id', text: 'text', polarity: 'rating' },
    },
    {
      file: 'separator-hint.csv',
      run: { delimiter: ';', headerRows: 1, rows: 2, items: 2 },
      holds: { Datum: 'date', Kommentar: 'text' },
    },
    {
      file: 'title-above.csv',
      run: { headerRows: 1, rows: 3, items: 3 },
      holds: { Date: 'date', Rating: 'rating', Comment: 'text' },
    },
    {
      file: 'nested-by-day.json',
      run: { format: 'json', delimiter: null, headerRows: null, rows: 4, items: 4, id: { column: 'review_id', distinct: 4 } },
      holds: { review_id: 'id', user_name: 'customer', rating: 'rating', title: 'title', text: 'text', review_date: 'date' },
    },
    {
      file: 'tickets-api.json',
      run: { rows: 2, items: 2, rating: { column: 'satisfaction_rating.score', scale: '-1 to 1' } },
      holds: {
        url: 'url',
        id: 'id',
        created_at: 'date',
        type: 'signal',
        subject: 'title',
        description: 'text',
        requester_id: 'customer',
        organization_id: 'account',
        tags: 'tags',
        'via.channel': 'channel',
        'satisfaction_rating.score': 'rating',
      },
    },
    {
      file: 'conversations-flat.json',
      run: { items: 2, date: { column: 'created_at', min: '2025-05-27', max: '2025-05-29' } },
      holds: {
        id: 'id',
        title: 'text',
        created_at: 'date',
        source_type: 'channel',
        source_subject: 'title',
        source_author_name: 'customer',
        conversation_rating: 'rating',
      },
    },
    {
      file: 'threads.ndjson',
      run: {
        format: 'ndjson',
        rows: 5,
        items: 2,
        skipped: 1,
        errors: [
          { line: 3, why: 'bad-json' },
          { line: 4, why: 'not-an-object' },
        ],
      },
      holds: { author: 'customer', content: 'text', discussion_url: 'url', publish_date: 'date', title: 'title' },
    },
    {
      file: 'unclosed-quote.csv',
      run: { rows: 4, items: 3, errors: [{ line: 3, why: 'quote-unclosed' }] },
      holds: { id: 'id', date: 'date', comment: 'text' },
    },
    {
      file: 'scores-only.csv',
      run: { rows: 6, items: 0, text: [] },
      holds: { RespondentID: 'id', 'How satisfied are you?': 'rating' },
    },
  ])('$file', async ({ file, run, holds }) => {
    const inspection = await inspectFixture(file);
    expect(held(inspection)).toEqual(holds);
    expect(await dryRun(await fixture(file), inspection, signal)).toMatchObject(run);
  });

  it('finds the text column of a header without rows', async () => {
    const inspection = await inspectFixture('header-only.csv');
    expect(inspection.rows).toBe(0);
    expect(held(inspection)['Do you have any other comments, questions, or concerns?']).toBe('text');
  });

  it('descends to records within records where the outer ones hold no words', async () => {
    const document = {
      places: [
        { place: 'North', reviews: [{ text: 'The floor is cold in the morning' }, { text: 'A friendly hour every week' }] },
        { place: 'South', reviews: [{ text: 'Nobody answers the telephone there' }] },
      ],
    };
    const inspection = await inline(JSON.stringify(document), 'places.json');
    expect(inspection.rows).toBe(3);
    expect(held(inspection).text).toBe('text');
  });

  it('reads an object of objects', async () => {
    const inspection = await inline(JSON.stringify({ a1: { message: 'It is too loud' }, a2: { message: 'It is lovely' } }));
    expect(inspection.rows).toBe(2);
    expect(held(inspection).message).toBe('text');
  });

  it('never takes what agents wrote for the words of a customer', async () => {
    const inspection = await inline(
      'Agent reply,Message\nThank you for writing to our team,It hangs\nWe will look into this today,No sound\n',
    );
    expect(held(inspection)).toEqual({ Message: 'text' });
    expect(inspection.guesses[0]?.use).toEqual({ holds: 'nothing', because: 'agent' });
  });

  it('leaves revenue in another currency alone', async () => {
    const inspection = await inline('comment,arr_eur\nIt is slow,1200\nIt is fast,900\n');
    expect(held(inspection)).toEqual({ comment: 'text' });
  });
});

describe('questions', () => {
  const asked = (inspection: Inspection) =>
    questions(
      inspection,
      inspection.guesses.map(({ use }) => use),
    );

  it('asks which order a date has when every one fits both', async () => {
    expect(asked(await inspectFixture('helpdesk.csv'))).toEqual([
      {
        ask: 'date-order',
        column: 1,
        answered: false,
        cell: '03/11/2026 09:14',
        dayFirst: Date.UTC(2026, 10, 3, 9, 14),
        monthFirst: Date.UTC(2026, 2, 11, 9, 14),
      },
    ]);
  });

  it('asks nothing when one date decides for all', async () => {
    const inspection = await inline('date,comment\n03/11/2026,It is slow\n30/11/2026,It is fast\n');
    expect(inspection.guesses[0]?.use).toEqual({ holds: 'date', order: 'day-first' });
    expect(asked(inspection)).toEqual([]);
  });

  it('asks which end of a class number is the good one', async () => {
    const inspection = await inline('Opinia;Etykieta\nDobre miejsce;2\nZa drogo;1\nNigdy więcej;0\n');
    expect(asked(inspection)).toEqual([{ ask: 'rating-direction', column: 1, answered: false, min: 0, max: 2 }]);
  });

  it('asks what a rating judges where a row holds several texts, again when the text it judged is one no more', async () => {
    const inspection = await inline(
      'rating,What do you like about it?,What is missing for you today?\n5,The calendar is quick,No export of my bookings\n',
    );
    expect(asked(inspection)).toEqual([{ ask: 'rating-judges', column: 0, answered: false, texts: [1, 2] }]);
    const [rating, ...rest] = inspection.guesses.map(({ use }) => use);
    if (rating?.holds !== 'rating') throw new Error('the rating column is not taken for one');
    const answered = (judges: typeof rating.judges) => questions(inspection, [{ ...rating, judges }, ...rest]);
    expect(answered('none')).toMatchObject([{ answered: true }]);
    expect(answered(2)).toMatchObject([{ answered: true }]);
    expect(answered(7)).toMatchObject([{ answered: false }]);
  });
});

describe('inspect: files that are refused', () => {
  const bytes = (...values: number[]) => new Blob([new Uint8Array(values)]);
  it.each([
    ['empty', new Blob([]), 'file-empty'],
    ['only a byte order mark', bytes(0xef, 0xbb, 0xbf), 'file-empty'],
    ['only blank lines', new Blob(['\n\n  \n']), 'file-empty'],
    ['a zip', bytes(0x50, 0x4b, 0x03, 0x04, 0x14, 0, 0, 0), 'file-archive'],
    ['a workbook, which is a zip', new Blob(['PK\u0003\u0004\u0014\0\0\0xl/worksheets/sheet1.xml']), 'file-binary'],
    ['an image', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d), 'file-binary'],
    ['zero bytes all over', new Blob([new Uint8Array(5000)]), 'file-binary'],
    ['zero bytes after a page of text', new Blob(['a,b\n1,2\n'.repeat(20_000), new Uint8Array(9)]), 'file-binary'],
    [
      'a sign-in page in place of the export',
      new Blob(['\n<!DOCTYPE html>\n<html><body>Sign in, please</body></html>']),
      'file-markup',
    ],
    ['XML', new Blob(['<?xml version="1.0"?>\n<tickets><ticket>It hangs</ticket></tickets>']), 'file-markup'],
    ['501 columns', new Blob([Array.from({ length: 501 }, (_, index) => `c${index}`).join(','), '\n']), 'columns-too-many'],
    ['a document that breaks off', new Blob(['{"tickets": [{"id": 1, "text": "broken']), 'json-invalid'],
    ['brackets that do not match', new Blob(['[{"text": "a"}}']), 'json-invalid'],
    ['a document without records', new Blob(['{"count": 0, "next": null}']), 'no-text-column'],
  ])('%s', async (_, file, code) => {
    await expect(inspect(file, 'x.csv', signal)).rejects.toMatchObject({ code });
  });
});
