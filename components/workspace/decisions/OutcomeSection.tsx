import { i18n } from '#i18n';
import { Link } from 'wouter';
import type { Decision } from '../../../lib/domain/decision.ts';
import type { ComparedOutcome } from '../../../lib/evidence/outcomes.ts';
import { OutcomeMark } from '../../evidence/OutcomeMark.tsx';
import { rateWords, spansWords, stillWords } from '../../evidence/outcome-words.ts';
import { Said } from '../../evidence/Said.tsx';
import { format } from '../../format.ts';
import text from '../../ui/text.module.css';
import { useNow } from '../../use-now.ts';
import { part, Words } from '../../ui/Words.tsx';
import { Behind } from '../feedback/Behind.tsx';
import { Heading } from '../Heading.tsx';
import css from './Decisions.module.css';
import { ReviewForm } from './ReviewForm.tsx';

/** Did it help: the figures, what they cannot say, who still reports it, and what a person concluded. */
export function OutcomeSection({ decision, outcome }: { readonly decision: Decision; readonly outcome: ComparedOutcome }) {
  const now = useNow();
  const { count } = format();
  const { exposure, comparison, moved } = outcome;
  const still = stillWords(outcome);

  return (
    <section>
      <Heading aside={<OutcomeMark verdict={outcome.verdict} />}>{i18n.t('workspace.outcome.title')}</Heading>
      <div className={css.steps}>
        <p>
          <Words
            text={spansWords(outcome, now, [part(0), part(1)])}
            parts={[
              <Behind key="before" set={{ decision: decision.id, ...outcome.baseline }} number={outcome.before}>
                {count(outcome.before)}
              </Behind>,
              <Behind key="after" set={{ decision: decision.id, ...outcome.afterSpan }} number={outcome.after}>
                {count(outcome.after)}
              </Behind>,
            ]}
          />
        </p>
        <p>
          {rateWords(outcome) ?? i18n.t('workspace.outcome.noRate')}{' '}
          {i18n.t('workspace.outcome.exposure', [count(exposure.before), count(exposure.after)])}
        </p>
        <p>
          {i18n.t('workspace.outcome.comparison', [count(comparison.before), count(comparison.after)])} {rateWords(comparison)}
        </p>
        {still !== null && <p>{still}</p>}
        {moved.map((theme) => (
          <p key={theme.id}>
            {i18n.t('workspace.outcome.moved')}{' '}
            <Link href={`/themes/${theme.key}`} className={text.inText}>
              <Said text={theme.name} />
            </Link>
          </p>
        ))}
        <p className={css.source}>{i18n.t('workspace.outcome.caveat')}</p>
        <ReviewForm decision={decision} />
      </div>
    </section>
  );
}
