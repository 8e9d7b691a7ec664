import { useQueryClient } from '@tanstack/react-query';
import type { CitedItem, Draft, Insight, Link, Relation } from '../lib/domain/decision.ts';
import { itemId } from '../lib/domain/item-id.ts';
import type { WindowDays } from '../lib/domain/settings.ts';
import type { WorkItem } from '../lib/domain/work-item.ts';
import type { Evidence, Quote } from '../lib/evidence/evidence.ts';
import { editDecision, recordDecision, removeDecision, type DecisionWords } from '../lib/store/decisions.ts';
import { dismissTheme, undoDismissal } from '../lib/store/dismissals.ts';
import { dropDraft, saveDraft } from '../lib/store/drafts.ts';
import { setSignal } from '../lib/store/feedback.ts';
import { addLink, removeLink } from '../lib/store/links.ts';
import { changeSettings, readSettings } from '../lib/store/settings.ts';
import { workspace } from '../lib/store/workspace.ts';
import { withLink, withoutLink, withoutTheme } from './evidence-patches.ts';

/** The item as links and decisions name it. */
export function citedItem(item: WorkItem): CitedItem {
  const { host, kind, key, base, url, tab, title } = item;
  return { itemId: itemId(item), host, kind, key, base, url, tab, title };
}

/**
 * What people do about one item. What is on screen changes as soon as the store has it; the figures follow when they are counted
 * anew. Faults come as they are.
 */
export function useItemActions(item: WorkItem) {
  const client = useQueryClient();
  const cited = citedItem(item);
  const patch = (change: (evidence: Evidence) => Evidence) =>
    client.setQueriesData<Evidence>({ queryKey: ['evidence', cited.itemId] }, (evidence) => evidence && change(evidence));

  return {
    link: async (insight: Insight, relation: Relation): Promise<Link> => {
      const link = await addLink(workspace(), { item: cited, insight, relation, by: await me() }, Date.now());
      patch((evidence) => withLink(evidence, link));
      return link;
    },
    unlink: async (link: Link): Promise<void> => {
      await removeLink(workspace(), link.id, Date.now());
      patch((evidence) => withoutLink(evidence, link.id));
    },
    dismiss: async (themeId: string): Promise<void> => {
      await dismissTheme(workspace(), cited, themeId, Date.now());
      patch((evidence) => withoutTheme(evidence, themeId));
    },
    bringBack: async (themeId: string): Promise<void> => {
      const ws = workspace();
      const [dismissal] = await ws.dismissals
        .filter((row) => row.itemId === cited.itemId && row.themeId === themeId && row.deletedAt === null)
        .toArray();
      if (dismissal) await undoDismissal(ws, dismissal.id, Date.now());
    },
    edit: async (decisionId: string, words: DecisionWords) =>
      editDecision(workspace(), decisionId, words, await me(), Date.now()),
    takeBack: (decisionId: string) => removeDecision(workspace(), decisionId, Date.now()),
    record: async (words: DecisionWords, evidence: Parameters<typeof recordDecision>[1]['evidence']) =>
      recordDecision(workspace(), { ...words, item: cited, decidedBy: await me(), evidence }, Date.now()),
  } as const;
}

export type ItemActions = ReturnType<typeof useItemActions>;

/** Drafts outlive the view that they are typed in, so that leaving an item in mid-sentence loses nothing. */
export const drafts = {
  save: (draft: Draft) => saveDraft(workspace(), draft),
  drop: (id: string) => dropDraft(workspace(), id),
} as const;

/** Makes an inferred signal one that a person confirmed. */
export function confirmSignal({ feedback, signal }: Quote): Promise<unknown> {
  return signal ? setSignal(workspace(), [feedback.id], signal.kind, Date.now()) : Promise.resolve();
}

/** Days behind every figure, for this workspace. */
export function chooseWindow(windowDays: WindowDays): Promise<unknown> {
  return changeSettings(workspace(), { windowDays });
}

async function me(): Promise<string | null> {
  return (await readSettings(workspace())).me;
}
