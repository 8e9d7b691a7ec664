import type { FrozenInsight } from '../../../lib/domain/decision.ts';
import type { Reach } from '../../../lib/evidence/evidence.ts';
import type { FeedbackSet } from '../../../lib/evidence/feedback-set.ts';
import { format } from '../../format.ts';
import { part, Words } from '../../ui/Words.tsx';
import { Behind } from '../feedback/Behind.tsx';
import { behindTheme } from '../themes/behind-theme.ts';
import { thenAndNow } from './decision-words.ts';

type Props = { readonly insight: FrozenInsight; readonly today: Reach | undefined };

/** What stood behind an insight then, and what does now, which opens its feedback. */
export function ThenAndNow({ insight, today }: Props) {
  const now = today?.voices ?? 0;
  return (
    <Words
      text={thenAndNow(insight, today, part(0))}
      parts={[
        <Behind key="now" set={behindInsight(insight)} number={now}>
          {format().count(now)}
        </Behind>,
      ]}
    />
  );
}

function behindInsight({ kind, id, windowDays }: FrozenInsight): FeedbackSet {
  if (kind === 'moment') return { moments: [id], signal: 'problem', days: windowDays };
  return behindTheme({ id }, windowDays);
}
