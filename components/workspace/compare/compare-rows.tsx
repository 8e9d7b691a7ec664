import { i18n } from '#i18n';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { WindowDays } from '../../../lib/domain/settings.ts';
import type { Compared } from '../../../lib/evidence/compared.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { Said } from '../../evidence/Said.tsx';
import { TrendWord } from '../../evidence/TrendWord.tsx';
import { inferredText } from '../../evidence/inferred-words.ts';
import { voicesText } from '../../evidence/voices.ts';
import { format } from '../../format.ts';
import { Pips } from '../../ui/Pips.tsx';
import { Sparkline } from '../../ui/Sparkline.tsx';
import text from '../../ui/text.module.css';
import { StatusLine } from '../themes/StatusLine.tsx';
import { Behind } from '../feedback/Behind.tsx';
import { TrendBehind } from '../feedback/TrendBehind.tsx';
import { behindCompared } from './compared-words.ts';
import { ReachCell } from './ReachCell.tsx';
import { SegmentBars } from './SegmentBars.tsx';
import { Since } from './Since.tsx';
import { verdictWord } from '../decisions/decision-words.ts';
import css from './Compare.module.css';

/** A row of the comparison: what it is called, the figure that can be the larger one, and how a column shows it. */
export type CompareRow = {
  readonly name: string;
  readonly figure?: (detail: Compared) => number | null;
  /** `more` is the mark of the larger figure, or null. */
  readonly show: (detail: Compared, more: ReactNode) => ReactNode;
};

const weightiest = ({ moments }: Compared) => moments.toSorted((a, b) => (b.weight ?? 0) - (a.weight ?? 0))[0] ?? null;
const worst = ({ breakdowns }: Compared) => breakdowns.toSorted((a, b) => b.reach.voices - a.reach.voices)[0] ?? null;

/** The rows in the order of the page; their numbers open the feedback of these days. */
export function compareRows(days: WindowDays): readonly CompareRow[] {
  return [
    {
      name: i18n.t('workspace.compare.reach'),
      figure: ({ reach }) => reach.voices,
      show: (column, more) => <ReachCell column={column} days={days} more={more} />,
    },
    {
      name: i18n.t('workspace.themes.arr'),
      figure: ({ arr }) => arr,
      show: (column, more) => (
        <>
          <Behind set={behindCompared(column, days)} number={column.arr}>
            <b>{format().money(column.arr)}</b>
          </Behind>
          {more}
        </>
      ),
    },
    {
      name: i18n.t('workspace.themes.segments'),
      show: (column) => <SegmentBars column={column} days={days} />,
    },
    {
      name: i18n.t('workspace.compare.momentWeight'),
      figure: (detail) => weightiest(detail)?.weight ?? null,
      show: (detail, more) => {
        const moment = weightiest(detail);
        if (!moment) return i18n.t('workspace.feedback.noMoment');
        return (
          <>
            <Link href={`/journey/${moment.key}`} className={text.inText}>
              <Said text={moment.name} />
            </Link>{' '}
            ·{' '}
            {moment.weight === null ? (
              i18n.t('workspace.journey.noWeight')
            ) : (
              <>
                <Pips value={moment.weight} of={5} /> <b>{moment.weight}</b>
              </>
            )}
            {more}
          </>
        );
      },
    },
    {
      name: i18n.t('workspace.compare.breakdowns'),
      figure: (detail) => worst(detail)?.reach.voices ?? null,
      show: (detail, more) => {
        const breakdown = worst(detail);
        if (!breakdown) return '–';
        const { moment, reach, inferred, share } = breakdown;
        return (
          <>
            <Behind set={{ moments: [moment.id], signal: 'problem', days }} number={reach.voices}>
              <b>{voicesText(reach)}</b>
            </Behind>
            {inferred > 0 && `, ${inferredText(inferred)}`}
            {share !== null &&
              ` · ${i18n.t('workspace.compare.share', [
                format().share(share.problems / share.items),
                format().count(share.items),
                format().shareRange(share.low, share.high),
              ])}`}
            {more}
          </>
        );
      },
    },
    {
      name: i18n.t('workspace.themes.trend'),
      show: (column) => (
        <>
          <Sparkline
            className={css.spark}
            counts={column.spark.counts}
            label={i18n.t('workspace.themes.sparkline', [
              format().count(column.slices.before),
              format().count(column.slices.now),
            ])}
          />
          <TrendWord verdict={column.trend.verdict} />
          <span className={css.quiet}>
            <TrendBehind
              trend={column.trend}
              inList
              set={behindCompared(column, days)}
              earlier={{ from: column.slices.from, to: column.slices.middle }}
            />
          </span>
        </>
      ),
    },
    { name: i18n.t('workspace.compare.age'), show: (detail) => <Since detail={detail} /> },
    {
      name: i18n.t('workspace.decisions.title'),
      show: ({ history }) => {
        const decided = history.flatMap((entry) => (entry.kind === 'decision' ? [entry.decision] : []));
        if (decided.length === 0) return i18n.t('workspace.compare.undecided');
        return decided.map((decision) => (
          <span key={decision.id} className={css.quiet}>
            {verdictWord(decision.verdict)}{' '}
            <Link href={`/decisions/${decision.key}`} className={text.inText}>
              <Said text={decision.item.title} />
            </Link>
          </span>
        ));
      },
    },
    {
      name: i18n.t('workspace.compare.otherSide'),
      show: ({ of, otherSide: { praise, unaffected } }) => (
        <>
          <Behind set={{ beside: of.map(({ theme }) => theme.id), days, unit: 'mentions' }} number={praise}>
            {i18n.t('workspace.compare.praise', [format().count(praise)])}
          </Behind>
          {unaffected.map(({ name }) => ` · ${i18n.t('workspace.compare.unaffected', [withoutBidi(name)])}`)}
        </>
      ),
    },
    {
      name: i18n.t('workspace.themes.status'),
      show: ({ of }) => of.map((figures) => <StatusLine key={figures.theme.id} figures={figures} />),
    },
    {
      name: i18n.t('workspace.owner'),
      show: ({ owners }) => (owners.length === 0 ? i18n.t('workspace.noOwner') : <Said text={format().list(owners)} />),
    },
  ];
}
