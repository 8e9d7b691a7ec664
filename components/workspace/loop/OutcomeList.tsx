import { i18n } from '#i18n';
import { Link } from 'wouter';
import type { LedgerEntry } from '../../../lib/evidence/loop.ts';
import { OutcomeMark } from '../../evidence/OutcomeMark.tsx';
import { Said } from '../../evidence/Said.tsx';
import { format } from '../../format.ts';
import { part, Words } from '../../ui/Words.tsx';
import { Behind } from '../feedback/Behind.tsx';
import { Heading } from '../Heading.tsx';
import table from '../Table.module.css';

/** Did it help? Voices before the decision and after shipping, and the verdict; each opens its decision. */
export function OutcomeList({ ledger }: { readonly ledger: readonly LedgerEntry[] }) {
  const outcomes = ledger.flatMap(({ outcome }) => (outcome ? [outcome] : []));
  const { count } = format();
  return (
    <section>
      <Heading aside={i18n.t('workspace.outcome.beforeAfter')}>{i18n.t('workspace.outcome.title')}</Heading>
      {outcomes.length === 0 && <p>{i18n.t('workspace.outcome.none')}</p>}
      {outcomes.length > 0 && (
        <div className={table.scroll}>
          <table className={table.table} aria-label={i18n.t('workspace.outcome.title')}>
            <tbody>
              {outcomes.map(({ decision, before, after, baseline, afterSpan, verdict }) => (
                <tr key={decision.id}>
                  <th scope="row">
                    <Link href={`/decisions/${decision.key}`}>
                      <Said text={decision.evidence[0]?.name ?? decision.item.title} />
                    </Link>
                  </th>
                  <td className={table.number}>
                    <Words
                      text={i18n.t('workspace.outcome.change', [part(0), part(1)])}
                      parts={[
                        <Behind key="before" set={{ decision: decision.id, ...baseline }} number={before}>
                          {count(before)}
                        </Behind>,
                        <Behind key="after" set={{ decision: decision.id, ...afterSpan }} number={after}>
                          {count(after)}
                        </Behind>,
                      ]}
                    />
                  </td>
                  <td>
                    <OutcomeMark verdict={verdict} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
