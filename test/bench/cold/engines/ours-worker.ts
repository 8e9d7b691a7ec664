import { evidenceSource } from '../../../../lib/store/evidence-source.ts';
import { workspace } from '../../../../lib/store/workspace.ts';
import { rankedFirst } from './ours-ask.ts';

/** Ranks in a service worker, as the background does while the panel is closed. */
addEventListener('message', ({ data, ports }: MessageEvent<readonly string[]>) => {
  void rankedFirst(data, evidenceSource(workspace()).index()).then((found) => ports[0]?.postMessage(found));
});
