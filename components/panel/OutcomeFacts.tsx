import { i18n } from '#i18n';
import type { DecisionOutcome } from '../../lib/evidence/evidence.ts';
import { InsightKey } from '../evidence/InsightKey.tsx';
import { OutcomeMark } from '../evidence/OutcomeMark.tsx';
import { rateWords, spansWords, stillWords } from '../evidence/outcome-words.ts';
import { Said } from '../evidence/Said.tsx';
import { part, Words } from '../ui/Words.tsx';
import { useItem } from './item-context.ts';
import css from './Decision.module.css';

/** Accounts named beside an outcome; the page of the decision names all. */
const namesShown = 3;

/** Did it help: the verdict, the figures behind it in words, who still reports it, and where all of it is. */
export function OutcomeFacts({ outcome }: { readonly outcome: DecisionOutcome }) {
  const { now } = useItem();
  const { verdict, decision, moved } = outcome;
  const still = stillWords(outcome, namesShown);
  return (
    <div className={css.outcome}>
      <p>
        <OutcomeMark verdict={verdict} />
      </p>
      <p>{spansWords(outcome, now)}</p>
      <p>{rateWords(outcome) ?? i18n.t('workspace.outcome.noRate')}</p>
      {still !== null && <p>{still}</p>}
      {moved.map((theme) => (
        <p key={theme.id}>
          {i18n.t('workspace.outcome.moved')} <InsightKey value={theme.key} /> <Said text={theme.name} />
        </p>
      ))}
      <p>
        <Words text={i18n.t('panel.decision.outcomeMore', [part(0)])} parts={[<InsightKey key="d" value={decision.key} />]} />
      </p>
    </div>
  );
}
