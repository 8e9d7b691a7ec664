import { gatherEvidence } from '../../../../lib/evidence/gather.ts';
import { evidenceSource } from '../../../../lib/store/evidence-source.ts';
import { readSettings } from '../../../../lib/store/settings.ts';
import { workspace } from '../../../../lib/store/workspace.ts';
import type { Engine } from '../engine.ts';
import { compete } from '../page.ts';
import { askedItem, rankedFirst } from './ours-ask.ts';

const readOnly = () => Promise.reject(new Error('this page only reads'));

/** Reads with what the panel and the background read with, in one file, as they are loaded. */
const engine: Engine = {
  ask: (words) => rankedFirst(words, evidenceSource(workspace()).index()),
  add: readOnly,
  drop: readOnly,
  paint: async (words) => {
    const ws = workspace();
    const { windowDays } = await readSettings(ws);
    const { themes, possible } = await gatherEvidence(askedItem(words), evidenceSource(ws), { now: Date.now(), windowDays });
    return themes.length + possible.length;
  },
};

await compete({ open: () => Promise.resolve(engine), build: readOnly });
