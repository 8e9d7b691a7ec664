import { i18n } from '#i18n';
import type { Breakdown } from '../../lib/evidence/evidence.ts';
import { withoutBidi } from '../evidence/bidi.ts';
import { worstFirst } from '../evidence/worst-first.ts';
import { format } from '../format.ts';
import type { FeedbackFilter } from './feedback-lists.ts';

export type BreakdownBy = 'segment' | 'source' | 'month';

export type BreakdownRow = {
  readonly name: string;
  readonly part: number;
  readonly whole: number;
  /** The feedback behind the part. */
  readonly filter: FeedbackFilter;
};

/** A breakdown divided one way, as rows of who reports it of how many; zero is a row too. */
export function breakdownRows(
  { moment, bySegment, bySource, byMonth }: Breakdown,
  by: BreakdownBy,
  now: number,
): readonly BreakdownRow[] {
  const momentId = moment.id;
  if (by === 'month') {
    return byMonth.map(({ month, reporting, heard }) => ({
      name: format().month(month, now),
      part: reporting,
      whole: heard,
      filter: { momentId, month },
    }));
  }
  const counts = by === 'segment' ? worstFirst(bySegment) : bySource;
  return counts.map(({ name, reporting, total }) => ({
    name: name === null ? i18n.t('panel.noSegment') : withoutBidi(name),
    part: reporting,
    whole: total,
    filter: by === 'segment' ? { momentId, segment: name } : { momentId, ...(name === null ? {} : { source: name }) },
  }));
}
