import type { Mention } from '../analysis/mention.ts';
import type { FeedbackMatch, Matches } from '../matching/matching.ts';
import type { Evidence } from './evidence.ts';
import { quoteOf } from './quotes.ts';
import type { Setting } from './setting.ts';
import { wordReasons } from './standing.ts';
import type { EvidenceSource } from './source.ts';

const mostShown = 20;

/** Feedback that matches and belongs to no theme yet, surest first. Praise is left to the other side. */
export async function unthemedOf(matches: Matches, setting: Setting, source: EvidenceSource): Promise<Evidence['unthemed']> {
  const found = withoutTheme(matches)
    .filter(({ feedbackId }) => setting.corpus.byId.get(feedbackId)?.signal !== 'praise')
    .toSorted((a, b) => b.confidence - a.confidence)
    .slice(0, mostShown);
  return feedbackOf(found, matches.terms, setting, source);
}

/** What matches and belongs to no theme, praise among it, for counting. */
export function unthemedMentions(matches: Matches, { corpus }: Setting): readonly Mention[] {
  return withoutTheme(matches).flatMap(({ feedbackId }) => corpus.byId.get(feedbackId) ?? []);
}

function withoutTheme({ feedback }: Matches): readonly FeedbackMatch[] {
  return feedback.filter(({ band, themeIds }) => band !== 'none' && themeIds.length === 0);
}

/** Matches in full, in the order given. */
export async function feedbackOf(
  matches: readonly FeedbackMatch[],
  terms: ReadonlySet<string>,
  { corpus }: Setting,
  source: EvidenceSource,
): Promise<Evidence['unthemed']> {
  const items = new Map(
    (await source.feedback.byIds(matches.map(({ feedbackId }) => feedbackId))).map((item) => [item.id, item]),
  );
  return matches.flatMap(({ feedbackId, band, reasons }) => {
    const item = items.get(feedbackId);
    return item ? [{ quote: quoteOf(item, corpus, terms), band, reasons: wordReasons(reasons) }] : [];
  });
}
