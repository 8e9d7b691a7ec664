import { modelVersion } from '../matching/confidence.ts';
import type { Workspace } from './workspace.ts';

/** Enough to learn one number from; older ones are forgotten. */
const mostKept = 500;

/** Keeps how sure the model was of what is being linked or dismissed. Runs in a transaction over `learned`. */
export async function keepJudged(ws: Workspace, rowId: string, confidence: number): Promise<void> {
  const others = Object.entries(await confidencesOf(ws)).filter(([id]) => id !== rowId);
  const kept = [...others, [rowId, confidence] as const].slice(-mostKept);
  await ws.learned.put({ id: 'judged', model: modelVersion, confidences: Object.fromEntries(kept) });
}

/** How sure this model was of what people linked and dismissed in this browser, by the id of the link or dismissal. */
export async function readJudged(ws: Workspace): Promise<ReadonlyMap<string, number>> {
  return new Map(Object.entries(await confidencesOf(ws)));
}

async function confidencesOf(ws: Workspace): Promise<Readonly<Record<string, number>>> {
  const kept = await ws.learned.get('judged');
  return kept?.id === 'judged' && kept.model === modelVersion ? kept.confidences : {};
}
