import type { CitedItem, Insight, Link, Relation } from '../domain/decision.ts';
import { Fault } from '../domain/errors.ts';
import { idFromName } from '../domain/ids.ts';
import { newRow, revised } from '../domain/row.ts';
import { keepJudged } from './judged.ts';
import { write, type Workspace } from './workspace.ts';

export type NewLink = {
  readonly item: CitedItem;
  readonly insight: Insight;
  readonly relation: Relation;
  readonly by: string | null;
  /** How sure the model was that the item is about the insight, by words alone; null where it was not asked. */
  readonly confidence?: number | null;
};

/** Links an item to an insight. One link per pair: linking again changes the relation. */
export function addLink(ws: Workspace, { item, insight, relation, by, confidence = null }: NewLink, now: number): Promise<Link> {
  // Name-based, so that two colleagues who link the same pair merge into one link.
  const id = idFromName('link', item.itemId, insight.id);
  return write(ws, ['links', 'learned'], async () => {
    const before = await ws.links.get(id);
    const said = { itemId: item.itemId, item, insight, relation, linkedAt: now, linkedBy: by };
    const link = before ? { ...revised(before, said, now), deletedAt: null } : { ...newRow(id, now), ...said };
    await ws.links.put(link);
    if (confidence !== null) await keepJudged(ws, id, confidence);
    return link;
  });
}

/** Puts a link back as it was: who linked, when and how. Fault `row-missing` where it is gone altogether. */
export function restoreLink(ws: Workspace, link: Link, now: number): Promise<Link> {
  return write(ws, ['links'], async () => {
    const present = await ws.links.get(link.id);
    if (!present) throw new Fault('row-missing');
    const { relation, linkedAt, linkedBy } = link;
    const restored = { ...revised(present, { relation, linkedAt, linkedBy }, now), deletedAt: null };
    await ws.links.put(restored);
    return restored;
  });
}

/** Takes a link back; taking back what is not there does nothing. */
export function removeLink(ws: Workspace, id: string, now: number): Promise<void> {
  return write(ws, ['links'], async () => {
    const link = await ws.links.get(id);
    if (link && link.deletedAt === null) await ws.links.put({ ...revised(link, {}, now), deletedAt: now });
  });
}
