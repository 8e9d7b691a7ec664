import type { Decision } from '../domain/decision.ts';
import type { Theme, ThemeStatus } from '../domain/theme.ts';
import type { Mention } from './mention.ts';
import type { OutcomeVerdict } from './outcome.ts';
import { reachOf } from './reach.ts';
import { dayLength } from './window.ts';

/** Fewer voices than this, ever, and a theme is emerging (product rule 2). */
export const voicesOfATheme = 2;

/** What came of a decision, by voices after shipping and, measured alike, by those heard since somebody looked at it. */
export type Came = { readonly shipped: Counted; readonly since: Counted };
type Counted = { readonly verdict: OutcomeVerdict; readonly voices: number };

/** A decision that cites a theme; `came` is null until somebody looked at what came of it, and where nothing can be counted. */
export type Citing = { readonly decision: Decision; readonly came: Came | null };

/** A status that follows from what was heard and decided. */
export type DerivedStatus = {
  readonly status: ThemeStatus;
  /** Since when; null where it follows from how many were heard. */
  readonly since: number | null;
  /** The decision that it follows from, or null. */
  readonly decision: Decision | null;
};

/** How a theme stands, and how it would if nobody had said anything. */
export type ThemeStanding = {
  readonly status: ThemeStatus;
  readonly since: number | null;
  readonly derived: DerivedStatus;
};

/** What is known of one theme. */
export type Heard = {
  /** The mentions that speak for it, of all time. */
  readonly mentions: readonly Mention[];
  readonly citing: readonly Citing[];
  /** From how many voices on something that was resolved has come back. */
  readonly voices: number;
  readonly now: number;
};

/** The status that a person set, else the derived one. What was set to resolved and is heard again has come back all the same. */
export function standingOf({ override }: Pick<Theme, 'override'>, heard: Heard): ThemeStanding {
  const derived = derivedStatus(heard);
  if (!override) return { status: derived.status, since: derived.since, derived };
  const back = override.status === 'resolved' ? cameBack(override.at, heard) : null;
  if (back !== null) return { status: 'recurring', since: back, derived };
  return { status: override.status, since: override.at, derived };
}

/**
 * The status by reach and decisions alone. The latest standing decision declines: declined. Else work that was decided on counts, by
 * its least finished part: open; shipped and not looked at yet, or too early to say; looked at. Looked at and improved: resolved, and
 * recurring once more voices are heard than then and no longer significantly fewer than before the decision. Where nothing of that is
 * so: emerging with one voice, active with more.
 */
export function derivedStatus(heard: Heard): DerivedStatus {
  const standing = heard.citing
    .filter(({ decision }) => decision.reversal === null)
    .toSorted((a, b) => b.decision.decidedAt - a.decision.decidedAt);
  const latest = standing[0]?.decision;
  if (latest?.verdict === 'decline') return { status: 'declined', since: latest.decidedAt, decision: latest };
  const acted = standing.filter(({ decision }) => decision.verdict === 'act');
  const open = acted.find(({ decision }) => decision.shippedOn === null)?.decision;
  if (open) return { status: 'being-addressed', since: open.decidedAt, decision: open };
  const verifying = acted.find(
    ({ decision, came }) => decision.reviewed === null || came?.shipped.verdict === 'too-early',
  )?.decision;
  if (verifying) return { status: 'shipped-verifying', since: Date.parse(verifying.shippedOn ?? ''), decision: verifying };
  return whatCame(acted[0], heard) ?? heardAlone(heard);
}

/** What is said of a theme since an instant, of dates that can be. */
export function heardSince(mentions: readonly Mention[], since: number, now: number): readonly Mention[] {
  return mentions.filter(({ saidAt }) => saidAt !== null && saidAt >= since && saidAt <= now + dayLength);
}

function whatCame(last: Citing | undefined, heard: Heard): DerivedStatus | null {
  if (!last?.came || last.came.shipped.verdict !== 'improved' || !last.decision.reviewed) return null;
  const { decision, came } = last;
  const resolvedAt = last.decision.reviewed.at;
  const more = came.since.voices > came.shipped.voices && came.since.verdict !== 'improved';
  const back = more ? cameBack(resolvedAt, heard) : null;
  return back === null ? { status: 'resolved', since: resolvedAt, decision } : { status: 'recurring', since: back, decision };
}

/** When the first of enough voices was heard since it was resolved; null where they are too few. */
function cameBack(resolvedAt: number, { mentions, voices, now }: Heard): number | null {
  const since = heardSince(mentions, resolvedAt, now);
  if (since.length === 0 || reachOf(since).voices < voices) return null;
  return since.reduce((first, { saidAt }) => Math.min(first, saidAt ?? first), Infinity);
}

function heardAlone({ mentions }: Heard): DerivedStatus {
  const status = reachOf(mentions).voices < voicesOfATheme ? 'emerging' : 'active';
  return { status, since: null, decision: null };
}
