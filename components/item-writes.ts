import type { CitedItem, Draft, Insight, Link, Relation } from '../lib/domain/decision.ts';
import type { SignalKind } from '../lib/domain/feedback.ts';
import type { WindowDays } from '../lib/domain/settings.ts';
import { editDecision, recordDecision, removeDecision, type DecisionWords, type NewDecision } from '../lib/store/decisions.ts';
import { dismissTheme, undoDismissal } from '../lib/store/dismissals.ts';
import { dropDraft, saveDraft, saveDraftAtOnce } from '../lib/store/drafts.ts';
import { putSignalBack, setSignal, type SignalBefore } from '../lib/store/feedback.ts';
import { addLink, removeLink, restoreLink } from '../lib/store/links.ts';
import { changeSettings, keepToArea } from '../lib/store/settings.ts';
import { workspace } from '../lib/store/workspace.ts';
import { me } from './signature.ts';

/** What the panel writes, bound to this page's store and clock. Loaded by mutations.ts once something is to be written. */
export const write = {
  link: async (item: CitedItem, insight: Insight, relation: Relation, confidence: number | null) =>
    addLink(workspace(), { item, insight, relation, by: await me(), confidence }, Date.now()),
  relink: (link: Link) => restoreLink(workspace(), link, Date.now()),
  unlink: (link: Link) => removeLink(workspace(), link.id, Date.now()),
  dismiss: (item: CitedItem, themeId: string, confidence: number | null) =>
    dismissTheme(workspace(), item, themeId, Date.now(), confidence),
  bringBack: ({ itemId }: CitedItem, themeId: string) => undoDismissal(workspace(), itemId, themeId, Date.now()),
  record: async (said: Omit<NewDecision, 'decidedBy'>) =>
    recordDecision(workspace(), { ...said, decidedBy: await me() }, Date.now()),
  edit: async (id: string, words: DecisionWords) => editDecision(workspace(), id, words, await me(), Date.now()),
  takeBack: (id: string) => removeDecision(workspace(), id, Date.now()),
  saveDraft: (draft: Draft) => saveDraft(workspace(), draft),
  saveDraftAtOnce: (itemId: string, draft: Draft | null) => saveDraftAtOnce(workspace(), itemId, draft),
  dropDraft: (itemId: string) => dropDraft(workspace(), itemId),
  signal: (feedbackId: string, kind: SignalKind | null) => setSignal(workspace(), [feedbackId], kind, Date.now()),
  putSignalBack: (before: readonly SignalBefore[]) => putSignalBack(workspace(), before, Date.now()),
  window: (windowDays: WindowDays) => changeSettings(workspace(), { windowDays }),
  keepToArea: (area: string, only: boolean) => keepToArea(workspace(), area, only),
} as const;

export type Writes = typeof write;
