import { queryOptions } from '@tanstack/react-query';
import { askCounting } from './ask-counting.ts';

export { coverageBy, coverageOf, wayOf } from '../lib/evidence/loop-figures.ts';

const read = [
  'feedback',
  'customers',
  'accounts',
  'themes',
  'assignments',
  'decisions',
  'journeys',
  'moments',
  'snoozes',
  'areas',
  'settings',
] as const;

/** The ledger, the outcomes and the silence register as they stand now, and the settings they were made with. */
export const loopQuery = () =>
  queryOptions({
    queryKey: ['workspace', 'loop'],
    meta: { tables: read },
    queryFn: ({ signal }) => askCounting('loop', null, { signal }),
  });

/** What one owner answers for, with its figures. */
export const holdingsQuery = (owner: string) =>
  queryOptions({
    queryKey: ['workspace', 'holdings', owner],
    meta: { tables: read },
    queryFn: ({ signal }) => askCounting('holdings', { owner }, { signal }),
  });
