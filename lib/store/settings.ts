import { settingsSchema, type Settings } from '../domain/settings.ts';
import { write, type Workspace } from './workspace.ts';

/** The workspace's settings; what was never set has its default, what cannot be read any more too. */
export async function readSettings(ws: Workspace): Promise<Settings> {
  const row = await ws.settings.get('settings');
  const parsed = settingsSchema.safeParse(row?.value ?? {});
  return parsed.success ? parsed.data : settingsSchema.parse({});
}

/** Changes some settings and gives all of them back. */
export function changeSettings(ws: Workspace, changes: Partial<Settings>): Promise<Settings> {
  return write(ws, ['settings'], async () => {
    const value = { ...(await readSettings(ws)), ...changes };
    await ws.settings.put({ id: 'settings', value });
    return value;
  });
}
