import type { Matches } from '../matching/matching.ts';
import type { Evidence } from './evidence.ts';
import { quoteOf } from './quotes.ts';
import type { Setting } from './setting.ts';
import { wordReasons } from './standing.ts';
import type { EvidenceSource } from './source.ts';

const mostShown = 20;

/** Feedback that matches and belongs to no theme yet, best first. Praise is left to the other side. */
export async function unthemedOf(matches: Matches, setting: Setting, source: EvidenceSource): Promise<Evidence['unthemed']> {
  const found = matches.feedback
    .filter(({ band, themeIds }) => band !== 'none' && themeIds.length === 0)
    .toSorted((a, b) => b.confidence - a.confidence)
    .slice(0, mostShown);
  const feedback = new Map(
    (await source.feedback.byIds(found.map(({ feedbackId }) => feedbackId))).map((item) => [item.id, item]),
  );
  return found.flatMap(({ feedbackId, band, reasons }) => {
    const item = feedback.get(feedbackId);
    return item ? [{ quote: quoteOf(item, setting.corpus, matches.terms), band, reasons: wordReasons(reasons) }] : [];
  });
}
