import type { WindowDays } from '../../../lib/domain/settings.ts';
import type { Theme } from '../../../lib/domain/theme.ts';
import type { FeedbackSet } from '../../../lib/evidence/feedback-set.ts';

/** What the figures of a theme count in a window. */
export function behindTheme({ id }: Pick<Theme, 'id'>, days: WindowDays): FeedbackSet {
  return { themes: [id], counted: true, days };
}
