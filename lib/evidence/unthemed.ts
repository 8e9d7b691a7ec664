import type { Mention } from '../analysis/mention.ts';
import { reachOf } from '../analysis/reach.ts';
import type { FeedbackMatch, Matches } from '../matching/matching.ts';
import type { FeedbackEvidence } from './evidence.ts';
import { readQuotes } from './quotes.ts';
import type { Setting } from './setting.ts';
import { wordReasons } from './standing.ts';
import type { EvidenceSource } from './source.ts';

const mostShown = 20;

/** Matches that belong to no theme yet, surest first: all that is counted. Praise is left to the other side. */
export function unthemedMatches(matches: Matches, { corpus }: Setting): readonly FeedbackMatch[] {
  return withoutTheme(matches)
    .filter(({ feedbackId }) => corpus.byId.get(feedbackId)?.signal !== 'praise')
    .toSorted((a, b) => b.confidence - a.confidence);
}

/** The surest of them in full, as many as are shown. */
export async function unthemedOf(
  itemId: string,
  found: readonly FeedbackMatch[],
  terms: ReadonlySet<string>,
  setting: Setting,
  source: EvidenceSource,
): Promise<readonly FeedbackEvidence[]> {
  const links = setting.links.filter((link) => link.itemId === itemId);
  const shown = await feedbackOf(found.slice(0, mostShown), terms, setting, source);
  return shown.map((one) => ({ ...one, links: links.filter(({ insight }) => insight.id === one.quote.feedback.id) }));
}

/** What matches and belongs to no theme, praise among it, for counting. */
export function unthemedMentions(matches: Matches, { corpus }: Setting): readonly Mention[] {
  return withoutTheme(matches).flatMap(({ feedbackId }) => corpus.byId.get(feedbackId) ?? []);
}

/** Matches that belong to no theme yet. */
export function withoutTheme({ feedback }: Matches): readonly FeedbackMatch[] {
  return feedback.filter(({ band, themeIds }) => band !== 'none' && themeIds.length === 0);
}

/** Matches in full, in the order given, beside no item: without links. */
export async function feedbackOf(
  matches: readonly FeedbackMatch[],
  terms: ReadonlySet<string>,
  { corpus }: Setting,
  source: EvidenceSource,
): Promise<readonly FeedbackEvidence[]> {
  const ids = matches.map(({ feedbackId }) => feedbackId);
  const quotes = new Map((await readQuotes(ids, source, terms)).map((quote) => [quote.feedback.id, quote]));
  return matches.flatMap(({ feedbackId, band, reasons }) => {
    const quote = quotes.get(feedbackId);
    const mention = corpus.byId.get(feedbackId);
    if (!quote || !mention) return [];
    const reach = reachOf([mention]);
    return [{ quote, band, reasons: wordReasons(reasons), reach, links: [] }];
  });
}
