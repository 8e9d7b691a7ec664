import { queryOptions } from '@tanstack/react-query';
import type { CountUnit } from '../lib/analysis/count-unit.ts';
import type { WindowDays } from '../lib/domain/settings.ts';
import { journeyMaps, type JourneyMap } from '../lib/evidence/journey-map.ts';
import { evidenceSource } from '../lib/store/evidence-source.ts';
import { readSettings } from '../lib/store/settings.ts';
import { workspace } from '../lib/store/workspace.ts';
import { counted } from './workspace-queries.ts';

export { momentsByWords } from '../lib/evidence/moment-words.ts';

type Maps = { readonly windowDays: WindowDays; readonly maps: readonly JourneyMap[] };

/** Every journey with what breaks down at its moments, in the workspace's window and the unit asked for. */
export const journeyMapsQuery = (unit: CountUnit) =>
  queryOptions({
    queryKey: ['workspace', 'journeyMaps', unit],
    meta: { tables: counted },
    placeholderData: (before: Maps | undefined) => before,
    queryFn: async (): Promise<Maps> => {
      const ws = workspace();
      const { windowDays } = await readSettings(ws);
      return { windowDays, maps: await journeyMaps(evidenceSource(ws), { now: Date.now(), windowDays }, unit) };
    },
  });
