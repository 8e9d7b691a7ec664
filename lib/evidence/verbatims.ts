import { hasFacts } from '../analysis/facts.ts';
import type { Facts } from '../analysis/facts.ts';
import { isPraise, isProblem } from '../analysis/signals.ts';
import { inWindow } from '../analysis/window.ts';
import type { Mention } from '../analysis/mention.ts';
import type { SignalKind } from '../domain/feedback.ts';
import type { Quote } from './evidence.ts';
import { mentionsAt, wordedAt } from './journey.ts';
import { newestFirst, readQuotes } from './quotes.ts';
import { settingOf, surroundingsOf, wholeSettingOf } from './setting.ts';
import type { Setting, When } from './setting.ts';
import type { EvidenceSource } from './source.ts';
import { mentionsFor } from './mentions-for.ts';

/**
 * Which feedback to read; what is left out does not restrict. The defaults are what the figures count, so that every number
 * opens to exactly the feedback behind it: a theme's mentions without praise (speaking.ts), a moment's problems. Give `signals` to
 * read others.
 */
export type VerbatimFilter = Omit<Facts, 'signal'> & {
  readonly themeId?: string;
  readonly momentId?: string;
  /** At the moment only what is there by its words alone. */
  readonly worded?: true;
  /** Null among them for feedback without a signal. Praise only where it is stated: what is inferred speaks for its theme. */
  readonly signals?: readonly (SignalKind | null)[];
};

/** Feedback in full, newest first; what has no date comes last. */
export async function verbatims(source: EvidenceSource, filter: VerbatimFilter, when: When): Promise<readonly Quote[]> {
  const { mentions, window } = await mentionsIn(filter, source, when);
  const found = mentions.filter((mention) => inWindow(mention.saidAt, window) && passes(mention, filter, window.until));
  return readQuotes(newestFirst(found), source);
}

async function mentionsIn(filter: VerbatimFilter, source: EvidenceSource, when: When) {
  const { themeId, momentId } = filter;
  if (themeId === undefined && momentId === undefined) {
    const { corpus, window } = await wholeSettingOf(source, when);
    return { mentions: corpus.mentions, window };
  }
  const around = await surroundingsOf(source, when);
  const setting = await settingOf(source, around, { themeIds: themeId === undefined ? [] : [themeId] });
  return { mentions: mentionsOfOne(filter, setting), window: around.window };
}

function mentionsOfOne({ themeId, momentId, worded, signals }: VerbatimFilter, setting: Setting): readonly Mention[] {
  const { corpus, moments } = setting;
  if (themeId !== undefined) return signals ? (corpus.themeMentions.get(themeId) ?? []) : mentionsFor(themeId, setting);
  const moment = moments.find(({ id }) => id === momentId);
  const here = moment ? (worded ? wordedAt : mentionsAt)(moment, setting) : [];
  return signals ? here : here.filter(isProblem);
}

function passes(mention: Mention, { signals, ...facts }: VerbatimFilter, until: number): boolean {
  const isAsked = (kind: SignalKind | null) => (kind === 'praise' ? isPraise(mention) : mention.signal === kind);
  return (signals?.some(isAsked) ?? true) && hasFacts(mention, facts, until);
}
