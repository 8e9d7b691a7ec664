import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, it } from 'vitest';
import { Router } from 'wouter';
import { makeJourney, makeMoment } from '../../../test/builders.ts';
import { speakEnglish } from '../../../test/english.ts';
import { journeyQuery } from '../../workspace-queries.ts';
import { JourneyEditPage } from './JourneyEditPage.tsx';
import { MomentPage } from './MomentPage.tsx';

beforeAll(speakEnglish);

const ours = { ...makeJourney('Buy', 'Pay'), name: 'Ours' };
const theirs = { ...makeJourney('Renew'), name: 'Theirs' };
const moments = [
  makeMoment(ours, { name: 'Pay with a saved card' }),
  makeMoment(theirs, { name: 'Pay by invoice', key: 'M-INVOIC' }),
];

function rendered(page: ReactNode): string {
  const client = new QueryClient();
  client.setQueryData(journeyQuery().queryKey, { journeys: [ours, theirs], moments, themes: [] });
  return renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <Router ssrPath="/journey">{page}</Router>
    </QueryClientProvider>,
  );
}

it('shows every journey with its own moments, and a way to edit each', () => {
  const [, first = '', second = ''] = rendered(<JourneyEditPage />).split('<section');
  expect(first).toContain('Ours');
  expect(first).toContain('Pay with a saved card');
  expect(first).not.toContain('Pay by invoice');
  expect(second).toContain('Theirs');
  expect(second).toContain('/journey/M-INVOIC');
  expect([first, second].filter((section) => section.includes('Edit stages'))).toHaveLength(2);
});

it('adds a moment to the journey of its stage', () => {
  const html = rendered(<MomentPage momentKey={null} stageId={theirs.stages[0]?.id ?? null} />);
  expect(html).toContain('Renew');
  expect(html).not.toContain('Buy');
});
