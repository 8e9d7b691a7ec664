import type { Moment, Stage } from '../../../lib/domain/journey.ts';

/** The moments of each stage in their order, by the stage's id. */
export type Columns = ReadonlyMap<string, readonly Moment[]>;

/** Where a moment is put: into a stage, before another moment of it, or at its end. */
export type Place = { readonly stageId: string; readonly beforeId: string | null };

export function columnsOf(stages: readonly Stage[], moments: readonly Moment[]): Columns {
  const inOrder = moments.toSorted((a, b) => a.order - b.order);
  return new Map(stages.map(({ id }) => [id, inOrder.filter(({ stageId }) => stageId === id)]));
}

/** The place that a moment has in these columns; null where it is in none. */
export function placeOf(columns: Columns, id: string): (Place & { readonly index: number; readonly of: number }) | null {
  for (const [stageId, moments] of columns) {
    const index = moments.findIndex((moment) => moment.id === id);
    if (index !== -1) return { stageId, beforeId: moments[index + 1]?.id ?? null, index, of: moments.length };
  }
  return null;
}

/** The columns once `id` is taken over `overId`, a moment or a stage, as it is while it is dragged. */
export function movedOver(columns: Columns, id: string, overId: string): Columns {
  const from = placeOf(columns, id);
  const to = columns.has(overId) ? { stageId: overId, index: columns.get(overId)?.length ?? 0 } : placeOf(columns, overId);
  const moment = from && columns.get(from.stageId)?.[from.index];
  if (!from || !to || !moment || overId === id || (columns.has(overId) && from.stageId === overId)) return columns;
  const without = new Map(columns).set(
    from.stageId,
    (columns.get(from.stageId) ?? []).filter((other) => other.id !== id),
  );
  return without.set(to.stageId, (without.get(to.stageId) ?? []).toSpliced(to.index, 0, moment));
}
