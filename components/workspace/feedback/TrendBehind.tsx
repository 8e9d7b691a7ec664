import type { Trend } from '../../../lib/evidence/evidence.ts';
import type { FeedbackSet } from '../../../lib/evidence/feedback-set.ts';
import { TrendChange } from '../../evidence/TrendChange.tsx';
import { format } from '../../format.ts';
import { Behind } from './Behind.tsx';

type Props = {
  readonly trend: Trend;
  readonly inList: boolean;
  /** What it counts in the window. */
  readonly set: FeedbackSet;
  /** The window before, in instants; null for all time, which has none. */
  readonly earlier: { readonly from: number | null; readonly to: number } | null;
};

/** A change whose numbers open what they count, each in its window. */
export function TrendBehind({ trend, inList, set, earlier }: Props) {
  const { count } = format();
  const before = { ...set, days: undefined, from: earlier?.from ?? undefined, to: earlier?.to };
  return (
    <TrendChange
      trend={trend}
      inList={inList}
      numbers={[
        <Behind key="before" set={before} number={trend.before}>
          {count(trend.before)}
        </Behind>,
        <Behind key="now" set={set} number={trend.now}>
          {count(trend.now)}
        </Behind>,
      ]}
    />
  );
}
