import { inferenceVersion } from '../matching/signals/inference-version.ts';
import { readShelf } from './notes/shelf.ts';
import type { Workspace } from './workspace.ts';

/** Whether there is feedback whose signals were not looked for, or by another version. Reads no feedback. */
export async function signalsDue(ws: Workspace): Promise<boolean> {
  const [last, shelf] = await Promise.all([ws.learned.get('signals'), readShelf(ws)]);
  return shelf.state.notes > 0 && (last?.id !== 'signals' || last.version !== inferenceVersion);
}
