import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { collect } from '../test/streams.ts';
import { command } from './import.ts';

const path = (name: string) => fileURLToPath(new URL(`../test/fixtures/imports/${name}`, import.meta.url));

async function run(...args: string[]) {
  const { streams, printed, said } = collect([]);
  const failure = await command.run(args, streams).then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  return { printed, said, failure };
}

describe('import', () => {
  it('prints what an import would do, and nothing else', async () => {
    expect(await run(path('stays-semicolon.csv'))).toEqual({
      said: [],
      failure: null,
      printed: [
        {
          format: 'dsv',
          encoding: 'utf-8',
          delimiter: ';',
          headerRows: 1,
          rows: 5,
          items: 4,
          text: [{ column: 'comentario', rows: 4, first: 'Atendimento muito bom, quarto confortável.', last: 'Tudo certo' }],
          date: { column: 'data_avaliacao', min: '2023-06-26', max: '2024-06-20' },
          id: { column: 'id_avaliacao', distinct: 5 },
          rating: { column: 'nota_geral', scale: '0-10' },
          customer: null,
          skipped: 1,
          errors: [],
        },
      ],
    });
  });

  it('asks for the order of dates, and takes the answer', async () => {
    expect((await run(path('helpdesk.csv'))).said).toEqual([expect.stringContaining('03/11/2026 09:14')]);
    const { printed, said } = await run('--date-order', 'month-first', path('helpdesk.csv'));
    expect(said).toEqual([]);
    expect(printed).toMatchObject([{ date: { min: '2026-03-11', max: '2026-07-11' } }]);
  });

  it('names what cannot be read in the words of the extension', async () => {
    const { printed, failure } = await run(path('broken.json'));
    expect(printed).toEqual([{ error: 'json-invalid', line: 4 }]);
    expect(failure).toContain('line 4');
  });

  it('says which argument is wrong', async () => {
    expect((await run()).failure).toBe('Name one file.');
    expect((await run('--date-order', 'american', path('helpdesk.csv'))).failure).toContain('american');
  });
});
