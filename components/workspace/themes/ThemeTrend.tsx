import { i18n } from '#i18n';
import { dayLength } from '../../../lib/analysis/window.ts';
import type { ThemeDetail } from '../../../lib/evidence/themes.ts';
import { TrendWord } from '../../evidence/TrendWord.tsx';
import { format } from '../../format.ts';
import { WeekBars } from '../../ui/WeekBars.tsx';
import { useNow } from '../../use-now.ts';
import { Heading } from '../Heading.tsx';
import css from './Themes.module.css';

/** Voices week by week over both windows, and whether voices moved. */
export function ThemeTrend({ detail }: { readonly detail: ThemeDetail }) {
  const { slices, trend, reachEver } = detail;
  const now = useNow();
  const { dates, count, p } = format();
  // As in the panel: a window ends in the middle of a day, and no day is named twice.
  const before = dates(slices.from + dayLength - 1, slices.middle - 1, now);
  const after = dates(slices.middle + dayLength - 1, slices.to - 1, now);
  const label = i18n.t('workspace.themes.bars', [count(slices.before), before, count(slices.now), after]);
  return (
    <section>
      <Heading
        aside={i18n.t('workspace.themes.ever', [i18n.t('workspace.mentions', reachEver.mentions, [count(reachEver.mentions)])])}
      >
        {i18n.t('workspace.themes.voicesByWeek')}
      </Heading>
      <WeekBars counts={slices.counts} before={before} now={after} label={label} />
      <p className={css.change}>
        <TrendWord verdict={trend.verdict} /> · {i18n.t('workspace.themes.change', [count(trend.before), count(trend.now)])}
        {trend.p !== null && <> · p&nbsp;{p(trend.p)}</>}
      </p>
    </section>
  );
}
