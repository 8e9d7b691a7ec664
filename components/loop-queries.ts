import { queryOptions } from '@tanstack/react-query';
import { loopOf } from '../lib/evidence/loop.ts';
import { evidenceSource } from '../lib/store/evidence-source.ts';
import { readSettings } from '../lib/store/settings.ts';
import { workspace } from '../lib/store/workspace.ts';

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
    queryFn: async () => {
      const ws = workspace();
      const settings = await readSettings(ws);
      return { settings, loop: await loopOf(evidenceSource(ws), { now: Date.now(), settings }) };
    },
  });
