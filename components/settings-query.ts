import { queryOptions } from '@tanstack/react-query';
import { reading } from './reading.ts';

/** The workspace's settings. */
export const settingsQuery = () =>
  queryOptions({
    queryKey: ['workspace', 'settings'],
    meta: { tables: ['settings'] },
    queryFn: async () => (await reading()).settings(),
  });
