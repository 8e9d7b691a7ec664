import { i18n } from '#i18n';
import { dayLength } from '../../../lib/analysis/window.ts';
import type { WindowDays } from '../../../lib/domain/settings.ts';
import type { ThemeDetail } from '../../../lib/evidence/themes.ts';
import { TrendWord } from '../../evidence/TrendWord.tsx';
import { format } from '../../format.ts';
import { WeekBars } from '../../ui/WeekBars.tsx';
import { useNow } from '../../use-now.ts';
import { TrendBehind } from '../feedback/TrendBehind.tsx';
import { Heading } from '../Heading.tsx';
import { behindTheme } from './behind-theme.ts';
import css from './Themes.module.css';

/** Voices in equal steps over both windows, or over all time, and whether voices moved. */
export function ThemeTrend({ detail, windowDays }: { readonly detail: ThemeDetail; readonly windowDays: WindowDays }) {
  const { theme, slices, trend, reachEver } = detail;
  const now = useNow();
  const { dates, count } = format();
  // As in the panel: a window ends in the middle of a day, and no day is named twice.
  const before = dates(slices.from + dayLength - 1, slices.middle - 1, now);
  const after = dates(slices.middle + dayLength - 1, slices.to - 1, now);
  const whole = trend.verdict === 'no-window-before' ? dates(slices.from, slices.to - 1, now) : null;
  const label =
    whole === null
      ? i18n.t('workspace.themes.bars', [count(slices.before), before, count(slices.now), after])
      : i18n.t('workspace.themes.barsAllTime', [whole]);
  const change = (
    <TrendBehind
      trend={trend}
      inList={false}
      set={behindTheme(theme, windowDays)}
      earlier={{ from: slices.from, to: slices.middle }}
    />
  );
  return (
    <section>
      <Heading
        aside={i18n.t('workspace.themes.ever', [i18n.t('workspace.mentions', reachEver.mentions, [count(reachEver.mentions)])])}
      >
        {i18n.t('workspace.themes.voicesOverTime')}
      </Heading>
      <WeekBars counts={slices.counts} before={whole === null ? before : null} now={whole ?? after} label={label} />
      <p className={css.change}>
        {whole === null ? (
          <>
            <TrendWord verdict={trend.verdict} /> · {change}
          </>
        ) : (
          i18n.t('workspace.themes.allTimeNoChange')
        )}
      </p>
    </section>
  );
}
