import { reachOf } from '../analysis/reach.ts';
import type { Reach } from '../analysis/reach.ts';
import { isProblem } from '../analysis/signals.ts';
import { activeSince } from '../analysis/waiting.ts';
import { inWindow, windowOf } from '../analysis/window.ts';
import type { Window } from '../analysis/window.ts';
import type { Decision } from '../domain/decision.ts';
import type { Moment } from '../domain/journey.ts';
import type { Settings } from '../domain/settings.ts';
import { areaOf } from './area.ts';
import type { SilenceEntry } from './evidence.ts';
import { mentionsAt } from './journey.ts';
import { comparedOutcomeOf } from './outcomes.ts';
import type { ComparedOutcome } from './outcomes.ts';
import { ownersOf } from './ownership.ts';
import { whenOf, wholeSettingOf } from './setting.ts';
import type { Setting } from './setting.ts';
import { registerOf } from './silences.ts';
import type { EvidenceSource } from './source.ts';
import { mentionsFor } from './mentions-for.ts';

/** A decision in the ledger, with what it belongs to and what its evidence counts today. */
export type LedgerEntry = {
  readonly decision: Decision;
  readonly owners: readonly string[];
  readonly area: string | null;
  readonly moments: readonly Moment[];
  /** By insight id, in a window as long as the frozen one; what the workspace has lost is left out. */
  readonly today: ReadonlyMap<string, Reach>;
  readonly outcome: ComparedOutcome | null;
};

export type { SilenceEntry };

/** All that the decision side of the workspace shows. */
export type Loop = {
  readonly window: Window;
  readonly now: number;
  /** Newest decision first. */
  readonly ledger: readonly LedgerEntry[];
  readonly silences: readonly SilenceEntry[];
  /** Every team and person that a theme, a moment or a decision belongs to, in order. */
  readonly owners: readonly string[];
  /** When each theme could first have been decided, by id. */
  readonly activeSince: ReadonlyMap<string, number>;
};

/** Reads the ledger, the outcomes and the silence register as they stand at an instant. */
export async function loopOf(
  source: EvidenceSource,
  { now, settings }: { readonly now: number; readonly settings: Settings },
): Promise<Loop> {
  const [setting, areas, accounts] = await Promise.all([
    wholeSettingOf(source, whenOf(settings, now)),
    source.areas(),
    source.accounts(),
  ]);
  const accountById = new Map(accounts.map((account) => [account.id, account]));
  const { decisions, moments, corpus, window } = setting;
  const themes = [...corpus.themes.values()].filter(({ archivedAt }) => archivedAt === null);
  const ledger = decisions.map((decision) => ({
    decision,
    owners: ownersOf(decision, setting),
    area: areaOf(decision.item, areas),
    moments: momentsOf(decision, moments),
    today: today(decision, setting),
    outcome: comparedOutcomeOf(decision, setting, accountById),
  }));
  return {
    window,
    now,
    ledger: ledger.toSorted((a, b) => b.decision.decidedAt - a.decision.decidedAt),
    owners: ownersIn([...themes, ...moments], ledger),
    silences: registerOf({ themes, moments, decisions }, setting),
    activeSince: new Map(
      themes.flatMap((theme) => {
        const since = activeSince(theme, mentionsFor(theme.id, setting), now);
        return since === null ? [] : [[theme.id, since]];
      }),
    ),
  };
}

function ownersIn(held: readonly { readonly owner: string | null }[], ledger: readonly LedgerEntry[]): readonly string[] {
  const names = [...held.flatMap(({ owner }) => owner ?? []), ...ledger.flatMap(({ owners }) => owners)];
  return [...new Set(names)].toSorted((a, b) => a.localeCompare(b));
}

function momentsOf({ evidence }: Decision, moments: readonly Moment[]): readonly Moment[] {
  const cited = new Set(evidence.map(({ id }) => id));
  return moments.filter(({ id, themeIds }) => cited.has(id) || themeIds.some((themeId) => cited.has(themeId)));
}

function today({ evidence }: Decision, setting: Setting): ReadonlyMap<string, Reach> {
  const reaches = new Map<string, Reach>();
  for (const { id, windowDays } of evidence) {
    const moment = setting.moments.find((one) => one.id === id);
    const mentions = moment
      ? mentionsAt(moment, setting).filter(isProblem)
      : setting.corpus.themes.has(id) && mentionsFor(id, setting);
    const span = windowOf(windowDays, setting.now);
    if (mentions) reaches.set(id, reachOf(mentions.filter(({ saidAt }) => inWindow(saidAt, span))));
  }
  return reaches;
}
