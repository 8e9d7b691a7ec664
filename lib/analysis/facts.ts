import type { SignalKind } from '../domain/feedback.ts';
import type { Mention } from './mention.ts';
import { monthHeard } from './months.ts';

/** Facts of feedback that can be asked for. What is left out does not restrict; null asks for feedback of which it is not known. */
export type Facts = {
  readonly signal?: SignalKind | null | undefined;
  readonly segment?: string | null | undefined;
  readonly plan?: string | null | undefined;
  readonly source?: string | null | undefined;
  readonly area?: string | null | undefined;
  /** YYYY-MM, UTC. */
  readonly month?: string | undefined;
};

/** Whether an item has each of them. A month is that in which it was heard, seen from `until` (heardAt). */
export function hasFacts(mention: Mention, { signal, segment, plan, source, area, month }: Facts, until: number): boolean {
  if (signal !== undefined && mention.signal !== signal) return false;
  if (segment !== undefined && mention.segment !== segment) return false;
  if (plan !== undefined && mention.plan !== plan) return false;
  if (source !== undefined && mention.source !== source) return false;
  if (area !== undefined && mention.area !== area) return false;
  return month === undefined || monthHeard(mention.saidAt, until) === month;
}
