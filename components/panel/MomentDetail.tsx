import { useState } from 'react';
import { i18n } from '#i18n';
import { isAtRisk } from '../../lib/analysis/at-risk.ts';
import { riskVoices } from '../../lib/domain/vocabulary.ts';
import type { Breakdown } from '../../lib/evidence/evidence.ts';
import { breakdownRows, breakdownWays, partOfWhole, type BreakdownBy } from '../evidence/breakdown-rows.ts';
import { inferredText } from '../evidence/inferred-words.ts';
import { MetricLine } from '../evidence/MetricLine.tsx';
import { Said } from '../evidence/Said.tsx';
import { TrendWord } from '../evidence/TrendWord.tsx';
import { voicesText } from '../evidence/voices.ts';
import { withoutBidi } from '../evidence/bidi.ts';
import { format } from '../format.ts';
import { Bars } from '../ui/Bars.tsx';
import { Button } from '../ui/Button.tsx';
import { Pips } from '../ui/Pips.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { Tag } from '../ui/Tag.tsx';
import { part, Words } from '../ui/Words.tsx';
import text from '../ui/text.module.css';
import { useFeedbackLists } from './feedback-lists.ts';
import { useItem } from './item-context.ts';
import { Silences } from './Silences.tsx';
import { useSilencesOf } from './silences-in-view.ts';
import css from './Breakdown.module.css';

/** One moment that this item touches: weight, owner, trend, its metric, who reports a problem there, and by what it divides. */
export function MomentDetail({ breakdown }: { readonly breakdown: Breakdown }) {
  const [by, setBy] = useState<BreakdownBy>('segment');
  const lists = useFeedbackLists();
  const { now } = useItem();
  const { moment, reach, inferred, share, trend, byWords } = breakdown;
  const { count, share: percent, shareRange } = format();
  const ownerless = useSilencesOf(moment.id).some(({ cause }) => cause === 'no-owner');
  return (
    <>
      <div className={css.title}>
        <span className={text.grow}>
          <Said text={moment.name} />
        </span>
        <span className={text.key}>{moment.key}</span>
      </div>
      {isAtRisk(moment, reach.voices) && (
        <p title={i18n.t('panel.atRiskWhy', [count(riskVoices)])}>
          <Tag tone="caution">{i18n.t('panel.atRisk')}</Tag>
        </p>
      )}
      <p className={css.meta}>
        {moment.weight !== null && <Pips value={moment.weight} of={5} />}
        <span>
          {moment.weight !== null && (
            <span title={withoutBidi(moment.weightReason) || undefined}>{i18n.t('panel.weight', [moment.weight])}</span>
          )}
          {moment.weight !== null && !ownerless && ' · '}
          {moment.owner === null ? (
            !ownerless && i18n.t('panel.noOwner')
          ) : (
            <Words text={i18n.t('panel.ownerInLine', [part(0)])} parts={[<Said key="o" text={moment.owner} />]} />
          )}
        </span>
        <TrendWord verdict={trend.verdict}>
          {trend.verdict !== 'no-window-before' && <span>{i18n.t('panel.fromTo', [count(trend.before), count(trend.now)])}</span>}
        </TrendWord>
      </p>
      <Silences of={moment.id} />
      <p className={css.count}>
        <Button
          look="link"
          data-focus-key={`moment ${moment.key}`}
          onClick={() => lists.open({ title: moment.name, filter: { momentId: moment.id } })}
        >
          <b>{voicesText(reach)}</b>
        </Button>
        {inferred > 0 && `, ${inferredText(inferred)}`}
        {share && (
          <>
            {' · '}
            {i18n.t('panel.shareHere', [count(share.problems), count(share.items)])}{' '}
            <span className={text.nowrap}>
              {percent(share.problems / share.items)} ({shareRange(share.low, share.high)})
            </span>
          </>
        )}
      </p>
      {byWords > 0 && (
        <p className={css.count}>
          <Button look="link" onClick={() => lists.open({ title: moment.name, filter: { momentId: moment.id, worded: true } })}>
            <Tag tone="inferred">{i18n.t('workspace.journey.byWords', [count(byWords)])}</Tag>
          </Button>
        </p>
      )}
      {moment.metric && (
        <div className={css.count}>
          <MetricLine metric={moment.metric} />
        </div>
      )}
      <div className={css.tabs}>
        <Tabs label={i18n.t('panel.breakdownBy')} value={by} onChange={setBy} tabs={breakdownWays(breakdown)}>
          <Bars
            label={i18n.t('panel.breakdownBy')}
            rows={breakdownRows(breakdown, by, now).map(({ facts, ...row }) => ({
              ...row,
              count: <Counted {...row} />,
              onOpen:
                row.part > 0 ? () => lists.open({ title: moment.name, filter: { momentId: moment.id, ...facts } }) : undefined,
            }))}
          />
        </Tabs>
      </div>
    </>
  );
}

function Counted({ part: reporting, whole }: { readonly part: number; readonly whole: number }) {
  const { count } = format();
  return <Words text={partOfWhole(whole, part(0))} parts={[<b key="b">{count(reporting)}</b>]} />;
}
