import type { Draft } from '../domain/decision.ts';
import { write, type Workspace } from './workspace.ts';

/** Keeps what was typed for an item. */
export function saveDraft(ws: Workspace, draft: Draft): Promise<void> {
  return write(ws, ['drafts'], async () => {
    await ws.drafts.put(draft);
  });
}

/**
 * The same without waiting, where the page may go before anything can be awaited: one request, committed in the same breath, which
 * the browser carries out after the page has gone. Null forgets the draft. Nobody is told, since the page's next life reads it anew.
 */
export function saveDraftAtOnce(ws: Workspace, itemId: string, draft: Draft | null): void {
  if (!ws.isOpen()) return;
  const transaction = ws.backendDB().transaction(['drafts'], 'readwrite', { durability: 'relaxed' });
  const rows = transaction.objectStore('drafts');
  if (draft) rows.put(draft);
  else rows.delete(itemId);
  transaction.commit();
}

/** What was typed for this item and not recorded, or null. */
export async function readDraft(ws: Workspace, itemId: string): Promise<Draft | null> {
  return (await ws.drafts.get(itemId)) ?? null;
}

/** Forgets a draft. */
export function dropDraft(ws: Workspace, itemId: string): Promise<void> {
  return write(ws, ['drafts'], () => ws.drafts.delete(itemId));
}
