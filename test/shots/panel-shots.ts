import { armed } from '../e2e/panel.ts';
import { panelBeside } from './panel-beside.ts';
import { panelStates, type PanelState } from './panel-states.ts';
import { still } from './still.ts';
import type { Stage } from './stage.ts';

/** Lower than most panels, so that a picture shows where the first screen ends only by its whole length. */
const height = 620;
const sizes = (widths: readonly number[] = [360, 420]) => widths.map((width) => ({ width, height }));
const pay812 = 'https://ferrow.atlassian.net/browse/PAY-812';

/** Before anything was imported. */
export async function shootEmptyPanel(stage: Stage): Promise<void> {
  if (!stage.wants('panel/empty')) return;
  const { panel, close } = await panelBeside(stage, pay812);
  await still(panel);
  await stage.shoot(panel, 'panel/empty', sizes());
  await close();
}

/** Every state of the panel with the sample in the workspace. */
export async function shootPanel(stage: Stage): Promise<void> {
  for (const state of panelStates) if (stage.wants(`panel/${state.name}`)) await shootState(stage, state);
}

async function shootState(
  stage: Stage,
  { name, address, set, act, open, unsettled, changes, widths }: PanelState,
): Promise<void> {
  const { jira, gitHub, docs } = stage.replicas;
  const issues = new Map(jira.issues);
  set?.(stage.replicas);
  const { panel, close } = await panelBeside(stage, address, !unsettled);
  try {
    await panel.setViewport({ width: 400, height });
    if (act || open) await armed(panel);
    await act?.(panel);
    if (!unsettled) await still(panel);
    await stage.shoot(panel, `panel/${name}`, sizes(widths), open);
  } catch (error) {
    throw new Error(`panel/${name}`, { cause: error });
  } finally {
    await close();
    for (const site of [jira, gitHub, docs]) site.mode = 'usual';
    for (const [key, issue] of issues) jira.issues.set(key, issue);
  }
  if (changes) await stage.loadSample();
}
