import { i18n } from '#i18n';
import { Link } from 'wouter';
import type { CountUnit } from '../../../lib/analysis/count-unit.ts';
import type { Window } from '../../../lib/analysis/window.ts';
import type { MapCell } from '../../../lib/evidence/journey-map.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { inferredText } from '../../evidence/inferred-words.ts';
import { MetricLine } from '../../evidence/MetricLine.tsx';
import { Said } from '../../evidence/Said.tsx';
import { TrendChange } from '../../evidence/TrendChange.tsx';
import { TrendWord } from '../../evidence/TrendWord.tsx';
import { voicesText } from '../../evidence/voices.ts';
import { format } from '../../format.ts';
import { Pips } from '../../ui/Pips.tsx';
import text from '../../ui/text.module.css';
import { Heading } from '../Heading.tsx';
import css from './Map.module.css';

type Props = { readonly cell: MapCell; readonly unit: CountUnit; readonly window: Window };

/** One moment in full: who reports a problem there, of how much, where it is going, its weight and why, its owner. */
export function MomentSide({ cell, unit, window }: Props) {
  const behind = (signal: 'problem' | 'praise') => `/feedback/at/${cell.moment.id}/${signal}/${String(window.days ?? 'all')}`;
  const { moment, reach, inferred, share, arr, trend, praise, praiseInferred } = cell;
  const { count, share: percent, shareRange, money } = format();
  const voices = unit === 'mentions' ? i18n.t('workspace.mentions', reach.voices, [count(reach.voices)]) : voicesText(reach);
  return (
    <section className={css.side} aria-live="polite">
      <Heading aside={<code className={text.key}>{moment.key}</code>}>
        <Said text={moment.name} />
      </Heading>
      <p>
        <b>{voices}</b>
        {inferred > 0 && `, ${inferredText(inferred)}`}
        {share &&
          ` · ${i18n.t('workspace.journey.shareWhole', [count(share.problems), count(share.items), percent(share.problems / share.items), shareRange(share.low, share.high)])}`}
        {arr > 0 && ` · ${i18n.t('workspace.arr', [money(arr)])}`}
      </p>
      <p>
        <TrendWord verdict={trend.verdict} /> <TrendChange trend={trend} inList />
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
        <Link href={behind('problem')} className={text.inText}>
          {i18n.t('workspace.journey.problemsLink', reach.mentions, [count(reach.mentions)])}
        </Link>
        {' · '}
        <Link href={behind('praise')} className={text.inText}>
          {i18n.t('workspace.journey.praise', [count(praise)])}
        </Link>
        {praiseInferred > 0 && ` (${i18n.t('workspace.journey.inferred', [count(praiseInferred)])})`}
      </p>
      <p>
        <Link href={`/journey/${moment.key}`}>{i18n.t('workspace.journey.editMoment')}</Link>
      </p>
    </section>
  );
}
