import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, it } from 'vitest';
import { Router } from 'wouter';
import { makeAccount, makeFeedback, makeJourney, makeMoment, testNow } from '../../../test/builders.ts';
import type { Account } from '../../../lib/domain/feedback.ts';
import { speakEnglish } from '../../../test/english.ts';
import { journeyMaps } from '../../../lib/evidence/journey-map.ts';
import { memorySource } from '../../../lib/evidence/memory-source.ts';
import { HeatTable } from './HeatTable.tsx';

beforeAll(speakEnglish);

const journey = makeJourney('Pay');
const moment = makeMoment(journey, { name: 'Settle the bill' });

/** What the table of the one stage looks like, where these accounts report a problem. */
async function tableOf(...accounts: readonly Account[]): Promise<string> {
  const feedback = accounts.map(({ id }) => makeFeedback({ accountId: id, momentId: moment.id, signal: 'problem' }));
  const source = memorySource({ journeys: [journey], moments: [moment], accounts, feedback });
  const [map] = await journeyMaps(source, { now: testNow, windowDays: 90 }, 'accounts');
  const stage = map?.stages[0];
  if (!stage) throw new Error('the journey has a stage');
  return renderToStaticMarkup(
    <Router ssrPath="/journey">
      <HeatTable stage={stage} unit="accounts" window={map.window} />
    </Router>,
  );
}

const columns = (html: string) =>
  html
    .split('<tr>')
    .slice(1)
    .map((row) => row.match(/<t[dh][ >]/g)?.length);

it('has a column for each segment, a gap, and twelve months', async () => {
  const html = await tableOf(makeAccount({ segment: 'Growth' }), makeAccount({ segment: 'Starter' }));
  expect(html).toContain('Pay, by segment and by month');
  expect(columns(html)).toEqual([16, 16]);
});

it('has months alone where nobody reports, and says so', async () => {
  const html = await tableOf();
  expect(html).toContain('Pay, by month');
  expect(columns(html)).toEqual([13, 13]);
  // A column group of no column would be one of one, and push every width along.
  expect(html.match(/<col[ />][^>]*/g)?.map((col) => /span="(\d+)"/.exec(col)?.[1] ?? '1')).toEqual(['1', '12']);
});
