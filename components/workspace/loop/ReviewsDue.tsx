import { i18n } from '#i18n';
import { Link } from 'wouter';
import type { Decision } from '../../../lib/domain/decision.ts';
import type { LedgerEntry } from '../../../lib/evidence/loop.ts';
import { itemLabel } from '../../../lib/domain/item-id.ts';
import { Said } from '../../evidence/Said.tsx';
import { withoutBidi } from '../../evidence/bidi.ts';
import { format } from '../../format.ts';
import text from '../../ui/text.module.css';
import { isOverdue, reviewState } from '../decisions/decision-words.ts';
import { Heading } from '../Heading.tsx';
import { Tag } from '../../ui/Tag.tsx';
import table from '../Table.module.css';

/** Days ahead that the queue looks. */
const ahead = 30;

/** Standing decisions whose review date has come or comes soon, earliest first. */
export function ReviewsDue({ ledger, now }: { readonly ledger: readonly LedgerEntry[]; readonly now: number }) {
  const due = ledger
    .flatMap(({ decision }) => (decision.reviewOn === null || decision.reversal ? [] : [{ decision, on: decision.reviewOn }]))
    .filter(({ on }) => format().daysSince(on, now) >= -ahead)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
  return (
    <section>
      <Heading aside={i18n.t('workspace.loop.reviewsAhead', [format().days(ahead)])}>{i18n.t('workspace.loop.reviews')}</Heading>
      {due.length === 0 && <p>{i18n.t('workspace.loop.noReviews')}</p>}
      {due.length > 0 && (
        <table className={table.table} aria-label={i18n.t('workspace.loop.reviews')}>
          <tbody>
            {due.map(({ decision, on }) => (
              <tr key={decision.id}>
                <td className={text.nowrap}>
                  {isOverdue(decision, now) ? <Tag tone="caution">{reviewState(decision, now)}</Tag> : format().calendarDate(on)}
                </td>
                <th scope="row">
                  <Said text={decision.item.title} />
                </th>
                <td>
                  <code className={text.key}>{withoutBidi(nameBeside(decision))}</code>
                </td>
                <td>
                  <Link href={`/decisions/${decision.key}`}>{i18n.t('workspace.loop.review')}</Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** What stands beside the title: the item's key, or the decision's where an item is known by its title. */
function nameBeside({ item, key }: Decision): string {
  const label = itemLabel(item);
  return label === item.title ? key : label;
}
