import { Fragment } from 'react';
import { i18n } from '#i18n';
import type { CitedItem, Decision, Link } from '../../lib/domain/decision.ts';
import type { HistoryEntry } from '../../lib/evidence/evidence.ts';
import { InsightKey } from '../evidence/InsightKey.tsx';
import { OutsideLink } from '../evidence/OutsideLink.tsx';
import { Said } from '../evidence/Said.tsx';
import { format } from '../format.ts';
import { part, Words } from '../ui/Words.tsx';
import { itemName } from './item-words.ts';

/** One entry in a sentence: which item, what about which insight, by whom, and what has become of it. */
export function HistoryLine({ entry }: { readonly entry: HistoryEntry }) {
  return entry.kind === 'link' ? (
    <LinkLine link={entry.link} here={entry.here} />
  ) : (
    <DecisionLine decision={entry.decision} here={entry.here} overdue={entry.reviewOverdueDays} />
  );
}

function LinkLine({ link, here }: { readonly link: Link; readonly here: boolean }) {
  const said = (
    <Words
      text={i18n.t(`panel.history.${link.relation}`, [part(0), part(1)])}
      parts={[<Item key="i" item={link.item} here={here} />, <InsightKey key="k" value={link.insight.key} />]}
    />
  );
  if (link.linkedBy === null) return said;
  return <Words text={i18n.t('panel.history.by', [part(0), part(1)])} parts={[said, <Said key="b" text={link.linkedBy} />]} />;
}

type DecisionLineProps = { readonly decision: Decision; readonly here: boolean; readonly overdue: number | null };

function DecisionLine({ decision, here, overdue }: DecisionLineProps) {
  const { verdict, item, evidence, decidedBy, because, reviewOn } = decision;
  const bare = evidence.length === 0;
  const keys = bare
    ? i18n.t('panel.history.withoutEvidence')
    : evidence.map(({ id, key }, index) => (
        <Fragment key={id}>
          {index > 0 && ', '}
          <InsightKey value={key} />
        </Fragment>
      ));
  const later =
    overdue !== null
      ? i18n.t('panel.history.overdue', [format().days(overdue)])
      : reviewOn !== null
        ? i18n.t('panel.history.review', [format().calendarDate(reviewOn)])
        : null;
  const verdictWord = <b>{i18n.t(bare ? `panel.history.bare.${verdict}` : `panel.history.${verdict}`)}</b>;
  const said = here ? (
    <Words text={i18n.t('panel.history.decidedHere', [part(0), part(1)])} parts={[verdictWord, keys]} />
  ) : (
    <Words
      text={i18n.t('panel.history.decided', [part(0), part(1), part(2)])}
      parts={[verdictWord, keys, <Item key="i" item={item} here={here} />]}
    />
  );
  return (
    <>
      {decidedBy === null ? (
        said
      ) : (
        <Words text={i18n.t('panel.history.by', [part(0), part(1)])} parts={[said, <Said key="b" text={decidedBy} />]} />
      )}
      {because !== '' && <Words text={i18n.t('panel.history.because', [part(0)])} parts={[<Said key="w" text={because} />]} />}
      {later !== null && `${because === '' ? '.' : ''} ${later}`}
    </>
  );
}

function Item({ item, here }: { readonly item: CitedItem; readonly here: boolean }) {
  const name = <b>{itemName(item)}</b>;
  return here ? name : <OutsideLink href={item.url}>{name}</OutsideLink>;
}
