import type { Insight } from '../domain/decision.ts';

/**
 * The lines that cite insights in a pull request or commit message, one each: `Insight: T-K7QF2M`. The key alone, since a pull
 * request may be public. Put it last, as a paragraph of its own, or git will not take it for trailers.
 */
export function trailer(insights: readonly Pick<Insight, 'key'>[]): string {
  return [...new Set(insights.map(({ key }) => `Insight: ${key}`))].join('\n');
}
