import type { WorkspaceRows } from '../domain/workspace-rows.ts';

/**
 * The same workspaces without the feedback and assignments of imports that any of them has undone. What was erased stays, as the
 * mark that it is; accounts, themes and the like stay as long as something uses them, which takeBack knows.
 */
export function withoutUndone(sides: readonly WorkspaceRows[]): readonly WorkspaceRows[] {
  const imports = sides.flatMap((rows) => rows.imports.filter(({ state }) => state === 'undone' || state === 'cancelled'));
  const undone = new Set<string | null>(imports.map(({ id }) => id));
  if (undone.size === 0) return sides;
  return sides.map((rows) => ({
    ...rows,
    feedback: rows.feedback.filter(({ importId, deletedAt }) => deletedAt !== null || !undone.has(importId)),
    assignments: rows.assignments.filter(({ importId }) => !undone.has(importId)),
  }));
}
