import { freshSettings } from '../domain/fresh-settings.ts';
import type { Settings } from '../domain/settings.ts';
import { write, type Workspace } from './workspace.ts';

/** The workspace's settings; what was never set is as in a fresh one. What a workspace file brings was parsed when it was read. */
export async function readSettings(ws: Workspace): Promise<Settings> {
  const row = await ws.settings.get('settings');
  return { ...freshSettings, ...row?.value };
}

/** For items of a product area, looks at feedback of that area only, or at all again. */
export function keepToArea(ws: Workspace, area: string, only: boolean): Promise<Settings> {
  return write(ws, ['settings'], async () => {
    const others = (await readSettings(ws)).onlyAreas.filter((one) => one !== area);
    return changeSettings(ws, { onlyAreas: only ? [...others, area] : others });
  });
}

/** Changes some settings and gives all of them back. */
export function changeSettings(ws: Workspace, changes: Partial<Settings>): Promise<Settings> {
  return write(ws, ['settings'], async () => {
    const value = { ...(await readSettings(ws)), ...changes };
    await ws.settings.put({ id: 'settings', value });
    return value;
  });
}
