import type { FrozenInsight, Insight } from '../domain/decision.ts';
import { countOfDays } from '../domain/window-days.ts';
import type { Evidence, Quote, ThemeEvidence } from './evidence.ts';

/**
 * The chosen insights as this evidence shows them now, in the order given, for a decision to keep. What the evidence does not
 * show (a key of another workspace) is left out: nothing is known of it that could be frozen. `trend` is the verdict's code.
 */
export function freeze(evidence: Evidence, insights: readonly Insight[]): readonly FrozenInsight[] {
  return insights.flatMap((insight) => frozen(evidence, insight) ?? []);
}

type Figures = Omit<FrozenInsight, keyof Insight>;

function frozen(evidence: Evidence, { kind, id, key }: Insight): FrozenInsight | null {
  const figures = { theme: frozenTheme, moment: frozenMoment, feedback: frozenFeedback }[kind](evidence, id);
  return figures && { kind, id, key, ...figures };
}

function frozenTheme({ themes, possible, emerging, nearest, window }: Evidence, id: string): Figures | null {
  const found = [...themes, ...possible, ...emerging, ...nearest].find(({ theme }) => theme.id === id);
  return found ? themeAsItStands(found, window) : null;
}

type ShownTheme = Pick<ThemeEvidence, 'theme' | 'reach' | 'arr' | 'trend' | 'lastHeard' | 'quotes'>;

/** A theme's figures as the workspace shows them now, for a decision to keep. */
export function freezeTheme(shown: ShownTheme, window: Evidence['window']): FrozenInsight {
  const { id, key } = shown.theme;
  return { kind: 'theme', id, key, ...themeAsItStands(shown, window) };
}

function themeAsItStands({ theme, reach, arr, trend, lastHeard, quotes }: ShownTheme, window: Evidence['window']): Figures {
  return {
    name: theme.name,
    ...counts(reach),
    arr,
    windowDays: countOfDays(window.days),
    trend: trend.verdict,
    lastHeard,
    quotes: quotes.map(frozenQuote),
  };
}

function frozenMoment({ breakdowns, window }: Evidence, id: string): Figures | null {
  const found = breakdowns.find(({ moment }) => moment.id === id);
  if (!found) return null;
  const { moment, reach, arr, trend, lastHeard } = found;
  return {
    name: moment.name,
    ...counts(reach),
    arr,
    windowDays: countOfDays(window.days),
    trend: trend.verdict,
    lastHeard,
    quotes: [],
  };
}

function frozenFeedback({ themes, possible, emerging, unthemed, otherSide }: Evidence, id: string): Figures | null {
  const ofThemes = [...themes, ...possible, ...emerging].flatMap(({ quotes }) => quotes);
  const shown = [...unthemed.map(({ quote }) => quote), ...ofThemes, ...otherSide.quotes];
  const quote = shown.find(({ feedback }) => feedback.id === id);
  if (!quote) return null;
  const { feedback, account, customer } = quote;
  return {
    name: feedback.key,
    voices: 1,
    unit: account ? 'accounts' : customer === null ? 'items' : 'people',
    mentions: 1,
    arr: account?.arr ?? 0,
    windowDays: null,
    trend: 'too-few-to-call',
    lastHeard: feedback.saidAt,
    quotes: [frozenQuote(quote)],
  };
}

function counts({ voices, unit, mentions }: Evidence['reach']): Pick<Figures, 'voices' | 'unit' | 'mentions'> {
  return { voices, unit, mentions };
}

function frozenQuote({ feedback, account, customer }: Quote): FrozenInsight['quotes'][number] {
  return {
    feedbackId: feedback.id,
    key: feedback.key,
    text: feedback.text,
    who: account?.name ?? customer,
    saidAt: feedback.saidAt,
    accountId: feedback.accountId,
    customerId: feedback.customerId,
  };
}
