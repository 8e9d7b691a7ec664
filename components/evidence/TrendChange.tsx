import { i18n } from '#i18n';
import type { Trend } from '../../lib/evidence/evidence.ts';
import { format } from '../format.ts';

type Props = {
  readonly trend: Trend;
  /** The test is corrected for being one of many that are read together. */
  readonly inList: boolean;
};

/** The change in figures, and the result of its test; nothing where there is no window before. */
export function TrendChange({ trend: { verdict, before, now, p }, inList }: Props) {
  if (verdict === 'no-window-before') return null;
  const { count } = format();
  return (
    <>
      {i18n.t('workspace.themes.change', [count(before), count(now)])}
      {p !== null && ` · ${testResult(p, inList)}`}
    </>
  );
}

/** `p = 0.02`, and that it was corrected where it stands in a list. */
export function testResult(p: number, inList: boolean): string {
  return i18n.t(inList ? 'evidence.trend.testInList' : 'evidence.trend.test', [format().p(p)]);
}
