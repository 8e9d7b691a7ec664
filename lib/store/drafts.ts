import type { Draft } from '../domain/decision.ts';
import { write, type Workspace } from './workspace.ts';

/** Keeps what was typed for an item. */
export function saveDraft(ws: Workspace, draft: Draft): Promise<void> {
  return write(ws, ['drafts'], async () => {
    await ws.drafts.put(draft);
  });
}

/** What was typed for this item and not recorded, or null. */
export async function readDraft(ws: Workspace, itemId: string): Promise<Draft | null> {
  return (await ws.drafts.get(itemId)) ?? null;
}

/** Forgets a draft. */
export function dropDraft(ws: Workspace, itemId: string): Promise<void> {
  return write(ws, ['drafts'], () => ws.drafts.delete(itemId));
}
