import { see } from '../e2e/person.ts';
import { openWorkspace } from '../e2e/workspace.ts';
import { panelBeside } from './panel-beside.ts';
import type { Stage } from './stage.ts';
import { still } from './still.ts';

const sizes = [360, 420].map((width) => ({ width, height: 620 }));
const heading = { newer: 'Throughline was updated in another tab', corrupt: 'The workspace cannot be read' } as const;

/** What stands in place of all evidence while the database cannot be had. The last pictures: it stays as it is. */
export async function shootFaults(stage: Stage): Promise<void> {
  if (!stage.wants('fault/')) return;
  for (const kind of ['corrupt', 'newer'] as const) {
    const page = await openWorkspace(stage.session, 'settings');
    await page.evaluate(damage, kind);
    await page.close();
    const { panel, close } = await panelBeside(stage, 'https://ferrow.atlassian.net/browse/PAY-812');
    await see(panel, heading[kind]);
    await stage.shoot(panel, `fault/panel-${kind}`, sizes);
    await close();
    const themes = await openWorkspace(stage.session, 'themes');
    await see(themes, heading[kind]);
    await still(themes);
    await stage.shoot(themes, `fault/workspace-${kind}`, [{ width: 1280, height: 800 }]);
    await themes.close();
  }
}

/** `newer`: a later version has it. `corrupt`: there is another program's under its name. */
async function damage(kind: 'newer' | 'corrupt'): Promise<void> {
  const done = (request: IDBOpenDBRequest) =>
    new Promise<void>((resolve, reject) => {
      request.onsuccess = () => resolve();
      request.onerror = () => reject(new Error(request.error?.name));
    });
  if (kind === 'corrupt') await done(indexedDB.deleteDatabase('throughline'));
  const opening = indexedDB.open('throughline', kind === 'newer' ? 9_990 : 20);
  opening.onupgradeneeded = () => {
    if (kind === 'corrupt') opening.result.createObjectStore('themes', { keyPath: 'number' });
  };
  await done(opening);
  opening.result.close();
}
