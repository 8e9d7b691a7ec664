import { i18n } from '#i18n';
import type { ThemeDetail } from '../../../lib/evidence/themes.ts';
import { TrendWord } from '../../evidence/TrendWord.tsx';
import { format } from '../../format.ts';
import { WeekBars } from '../../ui/WeekBars.tsx';
import { useNow } from '../../use-now.ts';
import { Heading } from '../Heading.tsx';
import css from './Themes.module.css';

/** Mentions week by week over both windows, and whether voices moved. */
export function ThemeTrend({ detail }: { readonly detail: ThemeDetail }) {
  const { slices, trend, reachEver } = detail;
  const now = useNow();
  const { dates, count, p } = format();
  const before = dates(slices.from, slices.middle - 1, now);
  const after = dates(slices.middle, slices.to - 1, now);
  const half = slices.counts.length / 2;
  const sum = (counts: readonly number[]) => counts.reduce((total, one) => total + one, 0);
  const label = i18n.t('workspace.themes.bars', [
    count(sum(slices.counts.slice(0, half))),
    before,
    count(sum(slices.counts.slice(half))),
    after,
  ]);
  return (
    <section>
      <Heading
        aside={i18n.t('workspace.themes.ever', [i18n.t('workspace.mentions', reachEver.mentions, [count(reachEver.mentions)])])}
      >
        {i18n.t('workspace.themes.mentionsByWeek')}
      </Heading>
      <WeekBars counts={slices.counts} before={before} now={after} label={label} />
      <p className={css.change}>
        <TrendWord verdict={trend.verdict} /> · {i18n.t('workspace.themes.change', [count(trend.before), count(trend.now)])}
        {trend.p !== null && <> · p&nbsp;{p(trend.p)}</>}
      </p>
    </section>
  );
}
