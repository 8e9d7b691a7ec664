import { damage } from '../e2e/damage.ts';
import { see } from '../e2e/person.ts';
import { until } from '../e2e/until.ts';
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
    await until('the fault', () => page.evaluate(kind === 'corrupt' ? damage : overtake));
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

/** A later version has the database. */
async function overtake(): Promise<true> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('throughline', 9_990);
    opening.onsuccess = () => {
      opening.result.close();
      resolve(true);
    };
    opening.onerror = () => reject(new Error(opening.error?.name));
  });
}
