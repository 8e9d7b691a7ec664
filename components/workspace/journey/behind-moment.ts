import type { CountUnit } from '../../../lib/analysis/count-unit.ts';
import type { Window } from '../../../lib/analysis/window.ts';
import type { Moment } from '../../../lib/domain/journey.ts';
import type { FeedbackSet } from '../../../lib/evidence/feedback-set.ts';

/** All feedback at a moment in the window. */
export function behindMoment({ id }: Moment, { days }: Window): FeedbackSet {
  return { moments: [id], days };
}

/** Problems at a moment in the window, which its figures count. */
export function problemsAt(moment: Moment, window: Window, unit: CountUnit): FeedbackSet {
  return { ...behindMoment(moment, window), signal: 'problem', unit };
}
