import { i18n } from '#i18n';
import { dayLength } from '../../lib/analysis/window.ts';
import { countOfDays } from '../../lib/domain/window-days.ts';
import type { ThemeEvidence } from '../../lib/evidence/evidence.ts';
import { testResult } from '../evidence/TrendChange.tsx';
import { voiceUnit } from '../evidence/voices.ts';
import { format } from '../format.ts';
import { part, Words } from '../ui/Words.tsx';
import { WeekBars } from '../ui/WeekBars.tsx';
import { useItem } from './item-context.ts';
import css from './OpenTheme.module.css';

/** Both windows in equal steps, or all time, then the change in figures with the window it is against and the result of the test. */
export function ThemeChange({ evidence: { slices, trend, reach } }: { readonly evidence: ThemeEvidence }) {
  const { window } = useItem();
  const { count, dates, days } = format();
  // A window ends now, in the middle of a day: its first whole day is the one after it begins, so that no day is named twice.
  const before = dates(slices.from + dayLength - 1, slices.middle - 1, slices.to);
  const now = dates(slices.middle + dayLength - 1, slices.to - 1, slices.to);
  const length = countOfDays(window.days);
  const whole = length === null ? dates(slices.from, slices.to - 1, slices.to) : null;
  const counts = <b>{i18n.t('panel.fromTo', [count(trend.before), count(trend.now)])}</b>;
  return (
    <div>
      <WeekBars
        counts={slices.counts}
        before={whole === null ? before : null}
        now={whole ?? now}
        label={
          whole === null
            ? i18n.t('panel.weekBars', [count(slices.before), before, count(slices.now), now])
            : i18n.t('panel.barsAllTime', [whole])
        }
      />
      {length !== null && (
        <p className={css.change}>
          <Words text={i18n.t(`panel.change.${voiceUnit(reach)}`, [part(0), days(length)])} parts={[counts]} />
          {trend.p !== null && ` · ${testResult(trend.p, true)}`}
        </p>
      )}
    </div>
  );
}
