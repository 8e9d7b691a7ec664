import { i18n } from '#i18n';
import type { Window } from '../../../lib/analysis/window.ts';
import type { Moment } from '../../../lib/domain/journey.ts';
import type { MapCell } from '../../../lib/evidence/journey-map.ts';
import { format } from '../../format.ts';
import { part, Words } from '../../ui/Words.tsx';
import { Behind } from '../feedback/Behind.tsx';
import { behindMoment, problemsAt } from './behind-moment.ts';

type Props = { readonly moment: Moment; readonly share: NonNullable<MapCell['share']>; readonly window: Window };

/** `32 of 84`: problems of all feedback at a moment; each number opens what it counts. */
export function ProblemShare({ moment, share: { problems, items }, window }: Props) {
  const { count } = format();
  return (
    <Words
      text={i18n.t('workspace.ofTotal', [part(0), part(1)])}
      parts={[
        <Behind
          key="problems"
          set={problemsAt(moment, window, 'mentions')}
          number={problems}
          label={i18n.t('workspace.journey.problemsLink', problems, [count(problems)])}
        >
          {count(problems)}
        </Behind>,
        <Behind
          key="items"
          set={behindMoment(moment, window)}
          number={items}
          label={i18n.t('workspace.items', items, [count(items)])}
        >
          {count(items)}
        </Behind>,
      ]}
    />
  );
}
