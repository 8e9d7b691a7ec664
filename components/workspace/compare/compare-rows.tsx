import { i18n } from '#i18n';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ThemeDetail } from '../../../lib/evidence/themes.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { Said } from '../../evidence/Said.tsx';
import { TrendChange } from '../../evidence/TrendChange.tsx';
import { TrendWord } from '../../evidence/TrendWord.tsx';
import { inferredText } from '../../evidence/inferred-words.ts';
import { voicesText } from '../../evidence/voices.ts';
import { format } from '../../format.ts';
import { Bars } from '../../ui/Bars.tsx';
import { Pips } from '../../ui/Pips.tsx';
import { Sparkline } from '../../ui/Sparkline.tsx';
import text from '../../ui/text.module.css';
import { Since } from './Since.tsx';
import { verdictWord } from '../decisions/decision-words.ts';
import css from './Compare.module.css';

/** A row of the comparison: what it is called, the figure that can be the larger one, and how a theme shows it. */
export type CompareRow = {
  readonly name: string;
  readonly figure?: (detail: ThemeDetail) => number | null;
  /** `more` is the mark of the larger figure, or null. */
  readonly show: (detail: ThemeDetail, more: ReactNode) => ReactNode;
};

const weightiest = ({ moments }: ThemeDetail) => moments.toSorted((a, b) => (b.weight ?? 0) - (a.weight ?? 0))[0] ?? null;
const worst = ({ breakdowns }: ThemeDetail) => breakdowns.toSorted((a, b) => b.reach.voices - a.reach.voices)[0] ?? null;
/** From this share of the mentions on, that they come from one voice is said. */
const loud = 0.5;

/** The rows in the order of the page. */
export function compareRows(): readonly CompareRow[] {
  return [
    {
      name: i18n.t('workspace.compare.reach'),
      figure: ({ reach }) => reach.voices,
      show: ({ reach, loudest }, more) => (
        <>
          <b>{voicesText(reach)}</b> · {i18n.t('workspace.mentions', reach.mentions, [format().count(reach.mentions)])}
          {more}
          {reach.voices > 1 && loudest > loud * reach.mentions && (
            <span className={css.quiet}>
              {i18n.t('workspace.compare.loudest', [format().count(loudest), format().count(reach.mentions)])}
            </span>
          )}
        </>
      ),
    },
    {
      name: i18n.t('workspace.themes.arr'),
      figure: ({ arr }) => arr,
      show: ({ arr }, more) => (
        <>
          <b>{format().money(arr)}</b>
          {more}
        </>
      ),
    },
    {
      name: i18n.t('workspace.themes.segments'),
      show: ({ segments, theme }) =>
        segments.length === 0 ? (
          i18n.t('workspace.themes.noSegment')
        ) : (
          <Bars
            label={`${i18n.t('workspace.themes.segments')}: ${withoutBidi(theme.name)}`}
            rows={segments.map(({ name, reporting, total }) => ({
              name: name === null ? i18n.t('workspace.themes.noSegment') : withoutBidi(name),
              part: reporting,
              whole: total,
              count: i18n.t('workspace.ofTotal', [format().count(reporting), format().count(total)]),
            }))}
          />
        ),
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
        const { reach, inferred, share } = breakdown;
        return (
          <>
            <b>{voicesText(reach)}</b>
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
      show: ({ slices, spark, trend }) => (
        <>
          <Sparkline
            className={css.spark}
            counts={spark.counts}
            label={i18n.t('workspace.themes.sparkline', [format().count(slices.before), format().count(slices.now)])}
          />
          <TrendWord verdict={trend.verdict} />
          <span className={css.quiet}>
            <TrendChange trend={trend} inList />
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
      show: ({ otherSide: { praise, unaffected } }) =>
        [
          i18n.t('workspace.compare.praise', [format().count(praise)]),
          ...unaffected.map(({ name }) => i18n.t('workspace.compare.unaffected', [withoutBidi(name)])),
        ].join(' · '),
    },
    {
      name: i18n.t('workspace.owner'),
      show: ({ theme }) => (theme.owner === null ? i18n.t('workspace.noOwner') : <Said text={theme.owner} />),
    },
  ];
}
