import { i18n } from '#i18n';
import type { ReactNode } from 'react';
import type { Trend } from '../../lib/evidence/evidence.ts';
import { format } from '../format.ts';
import { part, Words } from '../ui/Words.tsx';

type Props = {
  readonly trend: Trend;
  /** The test is corrected for being one of many that are read together. */
  readonly inList: boolean;
  /** What stands for both numbers, where they open what they count. */
  readonly numbers?: readonly [before: ReactNode, now: ReactNode];
};

/** The change in figures, and the result of its test; nothing where there is no window before. */
export function TrendChange({ trend: { verdict, before, now, p }, inList, numbers }: Props) {
  if (verdict === 'no-window-before') return null;
  const { count } = format();
  const shown = numbers ?? [count(before), count(now)];
  return (
    <>
      <Words text={i18n.t('workspace.themes.change', [part(0), part(1)])} parts={shown} />
      {p !== null && ` · ${testResult(p, inList)}`}
    </>
  );
}

/** `p = 0.02`, and that it was corrected where it stands in a list. */
export function testResult(p: number, inList: boolean): string {
  return i18n.t(inList ? 'evidence.trend.testInList' : 'evidence.trend.test', [format().p(p)]);
}
