import { queryOptions } from '@tanstack/react-query';
import { holdingsOf } from '../lib/evidence/holdings.ts';
import { loopOf } from '../lib/evidence/loop.ts';
import { whenOf } from '../lib/evidence/setting.ts';
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

/** What one owner answers for, with its figures. */
export const holdingsQuery = (owner: string) =>
  queryOptions({
    queryKey: ['workspace', 'holdings', owner],
    meta: { tables: read },
    queryFn: async () => {
      const ws = workspace();
      return holdingsOf(evidenceSource(ws), owner, whenOf(await readSettings(ws), Date.now()));
    },
  });
