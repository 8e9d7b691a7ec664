import { i18n } from '#i18n';
import type { Metric } from '../../lib/domain/journey.ts';
import { format } from '../format.ts';
import { withoutBidi } from './bidi.ts';

/** A moment's metric in one line: where it is, where it should be, and when it was last set. */
export function MetricLine({ metric: { name, unit, target, current, setOn } }: { readonly metric: Metric }) {
  const { measured, calendarDate } = format();
  return (
    <p>
      {standing()}
      {setOn !== null && ` (${i18n.t('workspace.journey.metricSet', [calendarDate(setOn)])})`}
    </p>
  );

  function standing(): string {
    const words = withoutBidi(name);
    const shown = (value: number) => measured(value, withoutBidi(unit));
    if (current === null) {
      return target === null ? words : i18n.t('workspace.journey.metricTargetOnly', [words, shown(target)]);
    }
    if (target === null) return i18n.t('workspace.journey.metricNow', [words, shown(current)]);
    return i18n.t('workspace.journey.metricOf', [words, shown(current), shown(target)]);
  }
}
