import { i18n } from '#i18n';
import { Link } from 'wouter';
import type { Decision } from '../../../lib/domain/decision.ts';
import type { DecisionOutcome } from '../../../lib/evidence/outcomes.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { Said } from '../../evidence/Said.tsx';
import { format } from '../../format.ts';
import text from '../../ui/text.module.css';
import { useNow } from '../../use-now.ts';
import { Heading } from '../Heading.tsx';
import { OutcomeMark } from '../loop/OutcomeMark.tsx';
import { rateWords } from '../loop/outcome-words.ts';
import css from './Decisions.module.css';
import { ReviewForm } from './ReviewForm.tsx';

/** Did it help: the figures, what they cannot say, who still reports it, and what a person concluded. */
export function OutcomeSection({ decision, outcome }: { readonly decision: Decision; readonly outcome: DecisionOutcome }) {
  const now = useNow();
  const { count, dates, p, list } = format();
  const { baseline, afterSpan, exposure, comparison, before, after, stillAccounts, still, moved } = outcome;
  const spans = [dates(baseline.from, baseline.to - 1, now), dates(afterSpan.from, afterSpan.to - 1, now)] as const;

  return (
    <section>
      <Heading aside={<OutcomeMark verdict={outcome.verdict} />}>{i18n.t('workspace.outcome.title')}</Heading>
      <div className={css.steps}>
        <p>{i18n.t('workspace.outcome.voices', [count(before), spans[0], count(after), spans[1]])}</p>
        <p>
          {rateWords(outcome, p) ?? i18n.t('workspace.outcome.noRate')}{' '}
          {i18n.t('workspace.outcome.exposure', [count(exposure.before), count(exposure.after)])}
        </p>
        <p>
          {i18n.t('workspace.outcome.comparison', [count(comparison.before), count(comparison.after)])} {rateWords(comparison, p)}
        </p>
        {still.length > 0 && (
          <p>
            {i18n.t('workspace.outcome.still', [count(still.length)])} {list(stillAccounts.map(withoutBidi))}
          </p>
        )}
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
