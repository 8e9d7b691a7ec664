import type { Metric } from '../../../lib/domain/journey.ts';

/** A metric as it stands in a form's fields. */
export type WrittenMetric = { readonly name: string; readonly unit: string; readonly target: string; readonly current: string };

/** The fields of a metric, empty where there is none. */
export function writtenFrom(metric: Metric | null): WrittenMetric {
  const text = (value: number | null) => (value === null ? '' : String(value));
  if (metric === null) return { name: '', unit: '', target: '', current: '' };
  return { name: metric.name, unit: metric.unit, target: text(metric.target), current: text(metric.current) };
}

/** What the fields say: none without a name. The day of the current value moves to `today` when that value does. */
export function metricFrom(written: WrittenMetric, before: Metric | null, today: string): Metric | null {
  const name = written.name.trim();
  if (name === '') return null;
  const current = numberOrNull(written.current);
  const setOn = current === null ? null : current === before?.current ? before.setOn : today;
  return { name, unit: written.unit.trim(), target: numberOrNull(written.target), current, setOn };
}

function numberOrNull(text: string): number | null {
  const value = text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}
