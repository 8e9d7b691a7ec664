import { useQueryClient } from '@tanstack/react-query';
import type { CitedItem, Decision, Draft, FrozenInsight, Insight, Link, Relation } from '../lib/domain/decision.ts';
import { itemId } from '../lib/domain/item-id.ts';
import type { WindowDays } from '../lib/domain/settings.ts';
import type { WorkItem } from '../lib/domain/work-item.ts';
import type { SignalKind } from '../lib/domain/feedback.ts';
import type { Evidence } from '../lib/evidence/evidence.ts';
import type { DecisionWords } from '../lib/store/decisions.ts';
import type { SignalBefore } from '../lib/store/feedback.ts';
import { byWords, withDecision, withLink, withoutDecision, withoutLink, withoutTheme } from './evidence-patches.ts';
import type { Writes } from './item-writes.ts';

/** What writes is not needed to read; the page asks for it as soon as it has nothing better to do, or now. */
const writing = () => import('./item-writes.ts').then(({ write }) => (loaded = write));
let loaded: Writes | undefined;

/** Loads what writes, so that the first press need not wait for it. */
export function readyToWrite(): void {
  void writing();
}

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
  /** How sure the model was of a theme when it was judged. */
  const sureness = (themeId: string): number | null => {
    const [, evidence] = client.getQueriesData<Evidence>({ queryKey: ['evidence', cited.itemId] }).at(-1) ?? [];
    return evidence ? byWords(evidence, themeId) : null;
  };

  return {
    link: async (insight: Insight, relation: Relation): Promise<Link> => {
      const link = await (await writing()).link(cited, insight, relation, sureness(insight.id));
      patch((evidence) => withLink(evidence, link));
      return link;
    },
    relink: async (before: Link): Promise<void> => {
      const link = await (await writing()).relink(before);
      patch((evidence) => withLink(evidence, link));
    },
    unlink: async (link: Link): Promise<void> => {
      await (await writing()).unlink(link);
      patch((evidence) => withoutLink(evidence, link.id));
    },
    dismiss: async (themeId: string): Promise<void> => {
      await (await writing()).dismiss(cited, themeId, sureness(themeId));
      patch((evidence) => withoutTheme(evidence, themeId));
    },
    bringBack: async (themeId: string): Promise<void> => (await writing()).bringBack(cited, themeId),
    record: async (words: DecisionWords, frozen: readonly FrozenInsight[]): Promise<Decision> => {
      const decision = await (await writing()).record({ ...words, item: cited, evidence: frozen });
      patch((evidence) => withDecision(evidence, decision));
      return decision;
    },
    edit: async (decisionId: string, words: DecisionWords): Promise<Decision> => (await writing()).edit(decisionId, words),
    takeBack: async (decisionId: string): Promise<void> => {
      await (await writing()).takeBack(decisionId);
      patch((evidence) => withoutDecision(evidence, decisionId));
    },
  } as const;
}

export type ItemActions = ReturnType<typeof useItemActions>;

/** Drafts outlive the view that they are typed in, so that leaving an item in mid-sentence loses nothing. */
export const drafts = {
  save: async (draft: Draft): Promise<void> => (await writing()).saveDraft(draft),
  /** Before the page can be left. What writes was loaded long before anything could be typed. */
  saveAtOnce: (id: string, draft: Draft | null): void => loaded?.saveDraftAtOnce(id, draft),
  drop: async (id: string): Promise<void> => (await writing()).dropDraft(id),
} as const;

/** What a person says of the kind of point that an item makes, and taking it back. */
export const signals = {
  say: async (feedbackId: string, kind: SignalKind | null): Promise<readonly SignalBefore[]> =>
    (await writing()).signal(feedbackId, kind),
  putBack: async (before: readonly SignalBefore[]): Promise<boolean> => (await writing()).putSignalBack(before),
} as const;

/** Whether only feedback of the item's own product area is looked at, for this workspace. */
export async function keepToArea(area: string, only: boolean): Promise<void> {
  await (await writing()).keepToArea(area, only);
}

/** Days behind every figure, for this workspace. */
export async function chooseWindow(windowDays: WindowDays): Promise<void> {
  await (await writing()).window(windowDays);
}
