import type { WorkspaceRows } from '../domain/workspace-rows.ts';

/**
 * The same workspaces without the feedback and assignments of imports that any of them has undone. What was erased stays, as the
 * mark that it is; accounts, themes and the like stay as long as something uses them, which takeBack knows.
 */
export function withoutUndone(sides: readonly WorkspaceRows[]): readonly WorkspaceRows[] {
  const imports = sides.flatMap((rows) => rows.imports.filter(({ state }) => state === 'undone' || state === 'cancelled'));
  const undone = new Set<string | null>(imports.map(({ id }) => id));
  if (undone.size === 0) return sides;
  const left = sides.map(({ feedback }) =>
    feedback.filter(({ importId, deletedAt }) => deletedAt !== null || !undone.has(importId)),
  );
  const here = new Set(left.flat().map(({ id }) => id));
  const gone = new Set(sides.flatMap(({ feedback }) => feedback.map(({ id }) => id)).filter((id) => !here.has(id)));
  return sides.map((rows, side) => ({
    ...rows,
    feedback: left[side] ?? [],
    // Also what people and rules made of it, which is of no import.
    assignments: rows.assignments.filter(({ importId, feedbackId }) => !undone.has(importId) && !gone.has(feedbackId)),
  }));
}
