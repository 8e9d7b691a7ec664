import { shootEmptyPanel, shootPanel } from './panel-shots.ts';
import { shootFaults } from './fault-shots.ts';
import { shootPages } from './page-shots.ts';
import { openStage } from './stage.ts';
import { shootEmptyWorkspace, shootWorkspace } from './workspace-shots.ts';

/**
 * `npm run shots -- [WORD ...]`: pictures of every state of the real extension in Chromium, in `shots/`, light and dark; with words,
 * those whose name holds one of them.
 */
const started = Date.now();
const stage = await openStage(process.argv.slice(2));
try {
  await shootEmptyPanel(stage);
  await shootEmptyWorkspace(stage);
  await stage.loadSample();
  await shootPanel(stage);
  await shootPages(stage);
  await shootWorkspace(stage);
  await shootFaults(stage);
} finally {
  await stage.close();
}
console.log(`${stage.taken()} pictures in ${((Date.now() - started) / 1_000).toFixed(0)} s`);
