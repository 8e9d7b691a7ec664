import { Fragment } from 'react';
import { i18n } from '#i18n';
import type { CitedItem, Decision, Link } from '../../lib/domain/decision.ts';
import type { DecisionOutcome, Evidence, HistoryEntry } from '../../lib/evidence/evidence.ts';
import { InsightKey } from '../evidence/InsightKey.tsx';
import { OutsideLink } from '../evidence/OutsideLink.tsx';
import { outcomeWord } from '../evidence/outcome-words.ts';
import { Said } from '../evidence/Said.tsx';
import { format } from '../format.ts';
import { part, Words } from '../ui/Words.tsx';
import text from '../ui/text.module.css';
import { workspaceAddress } from '../workspace-address.ts';
import { useItem } from './item-context.ts';
import { itemName } from './item-words.ts';
import { Silences } from './Silences.tsx';
import { useSilencesOf } from './silences-in-view.ts';

/** One entry in a sentence: which item, what about which insight, by whom, and what has become of it. */
export function HistoryLine({ entry, outcomes }: { readonly entry: HistoryEntry } & Pick<Evidence, 'outcomes'>) {
  if (entry.kind === 'link') return <LinkLine link={entry.link} here={entry.here} />;
  const { decision, here } = entry;
  return (
    <>
      <DecisionLine decision={decision} here={here} />
      {/* Of a decision here it stands above, with the decision. */}
      {!here && <Since decision={decision} outcome={outcomes.find((one) => one.decision.id === decision.id) ?? null} />}
    </>
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

function DecisionLine({ decision, here }: { readonly decision: Decision; readonly here: boolean }) {
  const { verdict, item, evidence, decidedBy, because } = decision;
  const bare = evidence.length === 0;
  const keys = bare
    ? i18n.t('panel.history.withoutEvidence')
    : evidence.map(({ id, key }, index) => (
        <Fragment key={id}>
          {index > 0 && ', '}
          <InsightKey value={key} />
        </Fragment>
      ));
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
      {because === '' ? (
        '.'
      ) : (
        <Words text={i18n.t('panel.history.because', [part(0)])} parts={[<Said key="w" text={because} />]} />
      )}
    </>
  );
}

/** What has become of a decision: taken back, or shipped and with which outcome, else when it is looked at again. */
function Since({ decision, outcome }: { readonly decision: Decision; readonly outcome: DecisionOutcome | null }) {
  const { now } = useItem();
  const forgotten = useSilencesOf(decision.id);
  const { id, reversal, shippedOn, reviewOn } = decision;
  const { date, calendarDate } = format();
  if (reversal) {
    const said = [<Said key="w" text={reversal.because} />];
    return <Words text={` ${i18n.t('panel.history.reversed', [date(reversal.at, now), part(0)])}`} parts={said} />;
  }
  // That it is overdue is said in its own line, unless somebody let it rest.
  const overdue = forgotten.some(({ cause }) => cause === 'review-overdue');
  return (
    <>
      {shippedOn !== null && ` ${i18n.t('panel.history.shipped', [calendarDate(shippedOn)])}`}
      {outcome && (
        <Words text={` ${i18n.t('panel.history.outcome', [part(0)])}`} parts={[<OutcomeLink key="o" outcome={outcome} />]} />
      )}
      {reviewOn !== null && !overdue && ` ${i18n.t('panel.history.review', [calendarDate(reviewOn)])}`}
      <Silences of={id} />
    </>
  );
}

function OutcomeLink({ outcome: { verdict, before, after, decision } }: { readonly outcome: DecisionOutcome }) {
  const { count } = format();
  const change = i18n.t('panel.fromTo', [count(before), count(after)]);
  const counted = verdict !== 'too-few' && verdict !== 'too-early';
  return (
    <a href={workspaceAddress(decision.key)} target="_blank" rel="noopener" className={text.inText}>
      {counted ? i18n.t('panel.history.change', [outcomeWord(verdict), change]) : outcomeWord(verdict)}
    </a>
  );
}

function Item({ item, here }: { readonly item: CitedItem; readonly here: boolean }) {
  const name = <b>{itemName(item)}</b>;
  return here ? name : <OutsideLink href={item.url}>{name}</OutsideLink>;
}
