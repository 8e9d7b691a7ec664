import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { verdicts, type Decision, type Verdict } from '../../../lib/domain/decision.ts';
import { itemLabel } from '../../../lib/domain/work-item.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { Said } from '../../evidence/Said.tsx';
import { faultWords } from '../../fault-words.ts';
import { format } from '../../format.ts';
import { useNow } from '../../use-now.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { State } from '../../ui/State.tsx';
import { Tag } from '../../ui/Tag.tsx';
import text from '../../ui/text.module.css';
import { decisionsQuery } from '../../workspace-queries.ts';
import { Sheet } from '../Sheet.tsx';
import table from '../Table.module.css';
import css from './Decisions.module.css';
import { isOverdue, reviewState, verdictWord, voicesThen } from './decision-words.ts';

/** The ledger: what was decided where, why, on which evidence, and when to look again. */
export function DecisionsPage() {
  const decisions = useQuery(decisionsQuery());
  const [verdict, setVerdict] = useState<Verdict | 'all'>('all');
  const title = i18n.t('workspace.decisions.title');
  if (decisions.error) return <Sheet title={title}>{<Notice tone="fault">{faultWords(decisions.error)}</Notice>}</Sheet>;
  if (!decisions.data) return <Sheet title={title}>{<Skeleton label={i18n.t('workspace.reading')} />}</Sheet>;
  const shown = decisions.data.filter((decision) => verdict === 'all' || decision.verdict === verdict);

  if (decisions.data.length === 0) {
    return (
      <Sheet title={title}>
        <State heading={i18n.t('workspace.decisions.none')}>
          <p>{i18n.t('workspace.decisions.noneWhy')}</p>
        </State>
      </Sheet>
    );
  }

  const options = [
    { value: 'all' as const, label: i18n.t('workspace.all') },
    ...verdicts.map((value) => ({ value, label: verdictWord(value) })),
  ];
  return (
    <Sheet
      title={title}
      aside={format().count(shown.length)}
      actions={<Choice label={i18n.t('workspace.decisions.verdict')} options={options} value={verdict} onChange={setVerdict} />}
    >
      <div className={table.scroll}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{i18n.t('workspace.decisions.item')}</th>
              <th scope="col">{i18n.t('workspace.decisions.verdict')}</th>
              <th scope="col">{i18n.t('workspace.decisions.because')}</th>
              <th scope="col">{i18n.t('workspace.decisions.evidence')}</th>
              <th scope="col">{i18n.t('workspace.decisions.decided')}</th>
              <th scope="col">{i18n.t('workspace.decisions.review')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((decision) => (
              <Row key={decision.id} decision={decision} />
            ))}
          </tbody>
        </table>
      </div>
    </Sheet>
  );
}

function Row({ decision }: { readonly decision: Decision }) {
  const now = useNow();
  const review = reviewState(decision, now);
  return (
    <tr>
      <td className={table.name}>
        <Link href={`/decisions/${decision.key}`}>
          <Said text={decision.item.title} />
        </Link>{' '}
        <code className={text.key}>
          {itemLabel(decision.item) === decision.item.title ? decision.key : withoutBidi(itemLabel(decision.item))}
        </code>
      </td>
      <td>
        <b>{verdictWord(decision.verdict)}</b>
      </td>
      <td className={css.because} dir="auto">
        {decision.because === '' ? '–' : <Said text={decision.because} />}
      </td>
      <td className={css.nowrap}>
        {decision.evidence.length === 0
          ? i18n.t('workspace.decisions.noEvidence')
          : decision.evidence.map((insight) => (
              <span key={insight.id} className={css.line}>
                <code className={text.key}>{insight.key}</code> {voicesThen(insight)}
              </span>
            ))}
      </td>
      <td className={css.nowrap}>
        {format().date(decision.decidedAt, now)}
        {decision.decidedBy !== null && (
          <span className={css.by}>
            <Said text={decision.decidedBy} />
          </span>
        )}
      </td>
      <td className={css.nowrap}>{isOverdue(decision, now) ? <Tag tone="caution">{review}</Tag> : (review ?? '–')}</td>
    </tr>
  );
}
