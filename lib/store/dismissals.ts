import type { CitedItem, Dismissal } from '../domain/decision.ts';
import { idFromName } from '../domain/ids.ts';
import { newRow, revised } from '../domain/row.ts';
import { keepJudged } from './judged.ts';
import { write, type Workspace } from './workspace.ts';

/** "Not relevant": keeps a theme away from an item until it is undone. `confidence` is how sure the model was, by words alone, or null. */
export function dismissTheme(
  ws: Workspace,
  item: CitedItem,
  themeId: string,
  now: number,
  confidence: number | null = null,
): Promise<Dismissal> {
  const id = idFromName('dismissal', item.itemId, themeId);
  return write(ws, ['dismissals', 'learned'], async () => {
    const before = await ws.dismissals.get(id);
    const said = { itemId: item.itemId, item, themeId, dismissedAt: now };
    const dismissal = before ? { ...revised(before, said, now), deletedAt: null } : { ...newRow(id, now), ...said };
    await ws.dismissals.put(dismissal);
    if (confidence !== null) await keepJudged(ws, id, confidence);
    return dismissal;
  });
}

/** Lets a theme come back that was dismissed from an item; undoing twice does nothing more. */
export function undoDismissal(ws: Workspace, itemId: string, themeId: string, now: number): Promise<void> {
  return write(ws, ['dismissals'], async () => {
    const rows = await ws.dismissals.where({ itemId }).toArray();
    const standing = rows.filter((row) => row.themeId === themeId && row.deletedAt === null);
    await ws.dismissals.bulkPut(standing.map((row) => ({ ...revised(row, {}, now), deletedAt: now })));
  });
}
