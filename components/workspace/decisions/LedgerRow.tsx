import { i18n } from '#i18n';
import { Link } from 'wouter';
import { itemLabel } from '../../../lib/domain/work-item.ts';
import type { LedgerEntry } from '../../../lib/evidence/loop.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { OutcomeMark } from '../../evidence/OutcomeMark.tsx';
import { Said } from '../../evidence/Said.tsx';
import { format } from '../../format.ts';
import { Tag } from '../../ui/Tag.tsx';
import text from '../../ui/text.module.css';
import { useNow } from '../../use-now.ts';
import table from '../Table.module.css';
import css from './Decisions.module.css';
import { isOverdue, reviewState, standingWord, thenAndNow, verdictWord } from './decision-words.ts';

/** One decision of the ledger. */
export function LedgerRow({ entry }: { readonly entry: LedgerEntry }) {
  const now = useNow();
  const { decision, outcome, today } = entry;
  const review = reviewState(decision, now);
  const standing = standingWord(decision, now);
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
        {standing !== null && <span className={css.by}>{standing}</span>}
        {outcome && (
          <span className={css.line}>
            <OutcomeMark verdict={outcome.verdict} />
          </span>
        )}
      </td>
      <td className={css.because} dir="auto">
        {decision.because === '' ? '–' : <Said text={decision.because} />}
      </td>
      <td>
        {decision.evidence.length === 0
          ? i18n.t('workspace.decisions.noEvidence')
          : decision.evidence.map((insight) => (
              <span key={insight.id} className={css.line}>
                <code className={text.key}>{insight.key}</code> {thenAndNow(insight, today.get(insight.id))}
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
      <td className={css.review}>{isOverdue(decision, now) ? <Tag tone="caution">{review}</Tag> : (review ?? '–')}</td>
    </tr>
  );
}
