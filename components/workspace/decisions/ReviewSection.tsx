import { i18n } from '#i18n';
import type { Decision } from '../../../lib/domain/decision.ts';
import { useNow } from '../../use-now.ts';
import { Heading } from '../Heading.tsx';
import { reviewState } from './decision-words.ts';
import css from './Decisions.module.css';
import { ReviewForm } from './ReviewForm.tsx';

/** Looking again at a decision of which no outcome can be counted: what was put off, declined, or has not shipped. */
export function ReviewSection({ decision }: { readonly decision: Decision }) {
  const now = useNow();
  return (
    <section>
      <Heading aside={reviewState(decision, now) ?? undefined}>{i18n.t('workspace.decisions.review')}</Heading>
      <div className={css.steps}>
        <ReviewForm decision={decision} />
      </div>
    </section>
  );
}
