import { readSettings } from '../lib/store/settings.ts';
import { workspace } from '../lib/store/workspace.ts';

/** The name that what this person writes is signed with; null where the settings hold none. */
export async function me(): Promise<string | null> {
  return (await readSettings(workspace())).me;
}
