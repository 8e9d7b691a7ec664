import { evidenceSource } from '../../../../lib/store/evidence-source.ts';
import { workspace } from '../../../../lib/store/workspace.ts';
import type { Engine } from '../engine.ts';
import { compete } from '../page.ts';
import { rankedFirst } from './ours-ask.ts';
import { addOne, dropOne, notesOnly, wholeImport } from './ours-build.ts';

/** Writes with what the workspace page writes with. */
const engine: Engine = {
  ask: (words) => rankedFirst(words, evidenceSource(workspace()).index()),
  add: addOne,
  drop: dropOne,
};

await compete({ open: () => Promise.resolve(engine), build: () => Promise.resolve(notesOnly()), importWhole: wholeImport });
