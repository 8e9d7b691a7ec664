import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { CountUnit } from '../lib/analysis/count-unit.ts';
import { askCounting } from './ask-counting.ts';
import { counted } from './workspace-queries.ts';

export { momentsByWords } from '../lib/evidence/moment-words.ts';

/** Every journey with what breaks down at its moments, in the workspace's window and the unit asked for. */
export const journeyMapsQuery = (unit: CountUnit) =>
  queryOptions({
    queryKey: ['workspace', 'journeyMaps', unit],
    meta: { tables: counted },
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => askCounting('journeyMaps', { unit }, { signal }),
  });
