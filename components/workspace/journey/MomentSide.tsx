import { i18n } from '#i18n';
import { Link } from 'wouter';
import type { CountUnit } from '../../../lib/analysis/count-unit.ts';
import { windowBefore, type Window } from '../../../lib/analysis/window.ts';
import type { MapCell } from '../../../lib/evidence/journey-map.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { inferredText } from '../../evidence/inferred-words.ts';
import { MetricLine } from '../../evidence/MetricLine.tsx';
import { Said } from '../../evidence/Said.tsx';
import { TrendWord } from '../../evidence/TrendWord.tsx';
import { voicesText } from '../../evidence/voices.ts';
import { format } from '../../format.ts';
import { Pips } from '../../ui/Pips.tsx';
import { Tag } from '../../ui/Tag.tsx';
import text from '../../ui/text.module.css';
import { part, Words } from '../../ui/Words.tsx';
import { Behind } from '../feedback/Behind.tsx';
import { TrendBehind } from '../feedback/TrendBehind.tsx';
import { Heading } from '../Heading.tsx';
import { behindMoment, problemsAt } from './behind-moment.ts';
import css from './Map.module.css';
import { MomentBreakdown } from './MomentBreakdown.tsx';
import { ProblemShare } from './ProblemShare.tsx';

type Props = { readonly cell: MapCell; readonly unit: CountUnit; readonly window: Window };

/** One moment in full: who reports a problem there, of how much, where it is going, its weight and why, its owner. */
export function MomentSide({ cell, unit, window }: Props) {
  const { moment, reach, inferred, share, arr, trend, praise, praiseInferred, byWords } = cell;
  const { count, share: percent, shareRange, money } = format();
  const voices = unit === 'mentions' ? i18n.t('workspace.mentions', reach.voices, [count(reach.voices)]) : voicesText(reach);
  return (
    <section className={css.side} aria-live="polite">
      <Heading aside={<code className={text.key}>{moment.key}</code>}>
        <Said text={moment.name} />
      </Heading>
      <p>
        <Behind set={problemsAt(moment, window, unit)} number={reach.voices}>
          <b>{voices}</b>
        </Behind>
        {inferred > 0 && `, ${inferredText(inferred)}`}
        {share && (
          <>
            {' · '}
            <Words
              text={i18n.t('workspace.journey.shareWhole', [
                part(0),
                percent(share.problems / share.items),
                shareRange(share.low, share.high),
              ])}
              parts={[<ProblemShare key="share" moment={moment} share={share} window={window} />]}
            />
          </>
        )}
        {byWords > 0 && (
          <>
            {' · '}
            <Behind set={{ ...problemsAt(moment, window, 'mentions'), worded: true }} number={byWords}>
              <Tag tone="inferred">{i18n.t('workspace.journey.byWords', [count(byWords)])}</Tag>
            </Behind>
          </>
        )}
        {arr > 0 && (
          <>
            {' · '}
            <Behind set={problemsAt(moment, window, 'accounts')} number={arr}>
              {i18n.t('workspace.arr', [money(arr)])}
            </Behind>
          </>
        )}
      </p>
      <p>
        <TrendWord verdict={trend.verdict} />{' '}
        <TrendBehind trend={trend} inList set={problemsAt(moment, window, 'accounts')} earlier={windowBefore(window)} />
      </p>
      <p>
        {moment.weight === null ? (
          i18n.t('workspace.journey.noWeight')
        ) : (
          <>
            <Pips value={moment.weight} of={5} /> {i18n.t('workspace.journey.weightIs', [String(moment.weight)])}
            {moment.weightReason !== '' && `: “${withoutBidi(moment.weightReason)}”`}
          </>
        )}
      </p>
      {moment.metric && <MetricLine metric={moment.metric} />}
      <p>
        {moment.owner === null ? i18n.t('workspace.noOwner') : <Said text={`${i18n.t('workspace.owner')} ${moment.owner}`} />}
        {' · '}
        {i18n.t('workspace.journey.themeCount', cell.themes, [count(cell.themes)])}
        {' · '}
        <Behind set={problemsAt(moment, window, 'mentions')} number={reach.mentions}>
          {i18n.t('workspace.journey.problemsLink', reach.mentions, [count(reach.mentions)])}
        </Behind>
        {' · '}
        <Behind set={{ ...behindMoment(moment, window), signal: 'praise', unit: 'mentions' }} number={praise}>
          {i18n.t('workspace.journey.praise', [count(praise)])}
        </Behind>
        {praiseInferred > 0 && ` (${i18n.t('workspace.journey.inferred', [count(praiseInferred)])})`}
      </p>
      <MomentBreakdown cell={cell} unit={unit} window={window} />
      <p>
        <Link href={`/journey/${moment.key}`}>{i18n.t('workspace.journey.editMoment')}</Link>
      </p>
    </section>
  );
}
