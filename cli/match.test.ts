import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { collect } from '../test/streams.ts';
import { command } from './match.ts';

const folder = mkdtempSync(join(tmpdir(), 'match-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function run(...args: string[]) {
  const { streams, printed, said } = collect([]);
  const failure = await command.run(args, streams).then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  return { printed, said, failure };
}

const feedback = file(
  'tickets.csv',
  [
    'id,created,company,text,theme,rating (1-5)',
    '1,2026-11-01,Brightwell,"The saved card was gone on retry after the 3-D Secure screen",Retry loses the card,1',
    '2,2026-11-08,Kestrel,"card declined, on retry it asks for the card number again",Retry loses the card,2',
    '3,2026-11-09,Tern,"The archived rows are missing in my export",Exports,2',
    '4,2026-11-10,Tern,"Where is the dark mode?",,3',
  ].join('\n'),
);
const item = file('item.json', JSON.stringify({ title: 'Card declined on retry after 3-D Secure' }));

describe('match', () => {
  it('prints the evidence that the panel would show', async () => {
    const { printed, said, failure } = await run('--feedback', feedback, '--item', item, '--now', '2026-11-23');
    expect({ said, failure }).toEqual({ said: [], failure: null });
    expect(printed).toMatchObject([
      {
        band: 'strong',
        searched: { feedback: 4, themes: 2 },
        themes: [{ theme: { name: 'Retry loses the card' }, reach: { voices: 2, unit: 'accounts', mentions: 2 } }],
      },
    ]);
  });

  it('gives themes their feedback by terms', async () => {
    const themes = file('themes.json', JSON.stringify([{ name: 'Night reading', terms: ['dark mode'] }]));
    const asked = file('dark.json', JSON.stringify({ title: 'Add a dark mode' }));
    const { printed } = await run('--feedback', feedback, '--item', asked, '--themes', themes, '--now', '2026-11-23');
    expect(printed).toMatchObject([{ emerging: [{ theme: { name: 'Night reading' }, reachEver: { voices: 1 } }] }]);
  });

  it('takes the window that is asked for', async () => {
    const { printed } = await run('--feedback', feedback, '--item', item, '--now', '2028-11-23', '--window', '30');
    expect(printed).toMatchObject([{ themes: [{ reach: { voices: 0 }, reachEver: { voices: 2 } }] }]);
  });

  it.each([
    ['no item', ['--feedback', feedback], 'Name --feedback and --item.'],
    ['an item without a title', ['--feedback', feedback, '--item', file('empty.json', '{}')], 'title'],
    ['a window of a week', ['--feedback', feedback, '--item', item, '--window', '7'], '--window is 30, 90, 365 or all'],
    ['a time that is none', ['--feedback', feedback, '--item', item, '--now', 'soon'], '--now is no ISO time: soon'],
    ['an empty file', ['--feedback', file('empty.csv', ''), '--item', item], 'This file is empty'],
  ])('says what is wrong with %s', async (_, args, words) => {
    const { printed, failure } = await run(...args);
    expect(printed).toEqual([]);
    expect(failure).toContain(words);
  });
});
