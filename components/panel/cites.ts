import type { Insight } from '../../lib/domain/decision.ts';
import type { Evidence, Reach } from '../../lib/evidence/evidence.ts';
import { format } from '../format.ts';

export type NamedInsight = { readonly insight: Insight; readonly name: string };

/** An insight that a decision about this item can cite, with what it counts today. */
export type Citable = NamedInsight & { readonly reach: Reach; readonly chosen: boolean };

/**
 * What can be cited here. What people linked is chosen; where nothing is linked yet, the best strong match and its moment are
 * proposed, to be seen and changed before anything is recorded.
 */
export function citables(evidence: Evidence): readonly Citable[] {
  const linked = new Set(evidence.links.map(({ insight }) => insight.id));
  const best = evidence.themes[0];
  const proposed = new Set(linked.size > 0 || !best ? linked : [best.theme.id, ...best.moments.map(({ id }) => id)]);
  const themes = [...evidence.themes, ...evidence.possible, ...evidence.emerging, ...evidence.nearest]
    .filter(({ band, theme }) => band === 'strong' || linked.has(theme.id))
    .map(({ theme, reach }) => ({
      insight: { kind: 'theme', id: theme.id, key: theme.key } as const,
      name: theme.name,
      reach,
      chosen: proposed.has(theme.id),
    }));
  const moments = evidence.breakdowns.map(({ moment, reach }) => ({
    insight: { kind: 'moment', id: moment.id, key: moment.key } as const,
    name: moment.name,
    reach,
    chosen: proposed.has(moment.id),
  }));
  // Without a theme there may be many, of one voice each: only those that people took up are cited.
  const feedback = evidence.unthemed
    .filter(({ links }) => links.length > 0)
    .map(({ quote, reach }) => ({
      insight: { kind: 'feedback', id: quote.feedback.id, key: quote.feedback.key } as const,
      name: quote.feedback.text,
      reach,
      chosen: proposed.has(quote.feedback.id),
    }));
  return [...themes, ...moments, ...feedback];
}

/** Their keys in words: `T-K7QF2M and M-CHKOUT`. */
export function keysOf(insights: readonly NamedInsight[]): string {
  return format().list(insights.map(({ insight }) => insight.key));
}
