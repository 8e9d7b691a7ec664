import type { Mention } from '../analysis/mention.ts';
import { reachOf } from '../analysis/reach.ts';
import { isPraise } from '../analysis/signals.ts';
import { bandOf } from '../matching/confidence.ts';
import type { FeedbackMatch, Matches } from '../matching/matching.ts';
import { calibrated, type LocalCalibration } from './calibration.ts';
import type { FeedbackEvidence, Reason } from './evidence.ts';
import { readQuotes } from './quotes.ts';
import type { Setting } from './setting.ts';
import { wordReasons } from './standing.ts';
import type { EvidenceSource } from './source.ts';

const mostShown = 20;

/** Feedback that belongs to no theme, as sure as it is in this workspace, and why where that moved it over a gate. */
export type LooseMatch = FeedbackMatch & { readonly moved: readonly Reason[] };

/** Matches that belong to no theme yet, surest first: all that is counted. Praise is left to the other side. */
export function unthemedMatches(matches: Matches, { corpus, calibration }: Setting): readonly LooseMatch[] {
  return withoutTheme(matches, calibration)
    .filter(({ feedbackId }) => {
      const mention = corpus.byId.get(feedbackId);
      return !mention || !isPraise(mention);
    })
    .toSorted((a, b) => b.confidence - a.confidence);
}

/** The surest of them in full, as many as are shown. */
export async function unthemedOf(
  itemId: string,
  found: readonly LooseMatch[],
  terms: ReadonlySet<string>,
  setting: Setting,
  source: EvidenceSource,
): Promise<readonly FeedbackEvidence[]> {
  const links = setting.links.filter((link) => link.itemId === itemId);
  const shown = await feedbackOf(found.slice(0, mostShown), terms, setting, source);
  const moved = new Map(found.map(({ feedbackId, moved }) => [feedbackId, moved]));
  return shown.map((one) => {
    const { id } = one.quote.feedback;
    return {
      ...one,
      reasons: [...one.reasons, ...(moved.get(id) ?? [])],
      links: links.filter(({ insight }) => insight.id === id),
    };
  });
}

/** What matches and belongs to no theme, praise among it, for counting. */
export function unthemedMentions(matches: Matches, { corpus, calibration }: Setting): readonly Mention[] {
  return withoutTheme(matches, calibration).flatMap(({ feedbackId }) => corpus.byId.get(feedbackId) ?? []);
}

/** Matches that belong to no theme yet. */
export function withoutTheme({ feedback }: Matches, calibration: LocalCalibration): readonly LooseMatch[] {
  const loose = feedback.filter(({ themeIds }) => themeIds.length === 0);
  const here = loose.map((match): LooseMatch => {
    const { confidence, reasons } = calibrated(match.confidence, calibration);
    return { ...match, confidence, band: bandOf(confidence), moved: reasons };
  });
  return here.filter(({ band }) => band !== 'none');
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
