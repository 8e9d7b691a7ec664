import { evidenceSource } from './evidence-source.ts';
import type { Workspace } from './workspace.ts';

export type WorkspaceCounts = {
  readonly feedback: number;
  readonly accounts: number;
  readonly themes: number;
  readonly decisions: number;
  readonly moments: number;
  /** Feedback for which a theme is suggested and nobody has decided. */
  readonly toAssign: number;
};

/** How much the workspace holds; what was deleted, archived or erased is not counted. */
export async function workspaceCounts(ws: Workspace): Promise<WorkspaceCounts> {
  const source = evidenceSource(ws);
  const [feedback, accounts, themes, decisions, moments, suggestions] = await Promise.all([
    source.feedback.count(),
    source.accounts(),
    source.themes(),
    source.decisions(),
    source.moments(),
    source.suggestions(),
  ]);
  return {
    feedback,
    accounts: accounts.length,
    themes: themes.filter(({ archivedAt }) => archivedAt === null).length,
    decisions: decisions.length,
    moments: moments.length,
    toAssign: new Set(suggestions.map(({ feedbackId }) => feedbackId)).size,
  };
}
