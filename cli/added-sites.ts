import { z } from 'zod';
import { hostIds } from '../lib/domain/work-item.ts';
import type { CustomOrigin } from '../lib/hosts/host.ts';
import { UsageError } from './command.ts';
import { jsonOf } from './open-file.ts';

/** A Jira may live on a path of its site, so the path stays. */
const site = z.url().transform((address) => {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/\/+$/u, '');
});
const addedSites = z.array(z.object({ origin: site, host: z.enum(hostIds) }));

/** The sites that a person added, from a file like `[{"origin": "https://jira.corp.example", "host": "jira"}]`; none without a file. */
export async function readAddedSites(file: string | undefined): Promise<readonly CustomOrigin[]> {
  if (file === undefined) return [];
  const parsed = addedSites.safeParse(await jsonOf(file));
  if (parsed.success) return parsed.data;
  throw new UsageError(`${file} is no list of {"origin", "host"}: ${z.prettifyError(parsed.error)}`);
}
