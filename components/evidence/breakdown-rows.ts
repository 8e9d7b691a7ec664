import { i18n } from '#i18n';
import type { Facts } from '../../lib/analysis/facts.ts';
import type { MonthCount } from '../../lib/analysis/months.ts';
import type { SegmentCount } from '../../lib/evidence/evidence.ts';
import { format } from '../format.ts';
import { withoutBidi } from './bidi.ts';
import { worstFirst } from './worst-first.ts';

const ways = ['segment', 'plan', 'source', 'area', 'month'] as const;

/** The ways in which who reports something is divided. */
export type BreakdownBy = (typeof ways)[number];

/** Who reports it, divided each way; none where nothing is known. */
export type Divided = {
  readonly bySegment: readonly SegmentCount[];
  readonly byPlan: readonly SegmentCount[];
  readonly bySource: readonly SegmentCount[];
  readonly byArea: readonly SegmentCount[];
  readonly byMonth: readonly MonthCount[];
};

export type BreakdownRow = {
  readonly name: string;
  readonly part: number;
  readonly whole: number;
  /** What the feedback behind the part has beside all that is behind the breakdown. */
  readonly facts: Pick<Facts, BreakdownBy>;
};

/** The ways in which it can be divided, with their names. Plan and area are there only where any is known. */
export function breakdownWays({ byPlan, byArea }: Divided): readonly { readonly value: BreakdownBy; readonly label: string }[] {
  const unknown = [...(byPlan.length === 0 ? ['plan'] : []), ...(byArea.length === 0 ? ['area'] : [])];
  return ways.filter((way) => !unknown.includes(way)).map((value) => ({ value, label: i18n.t(`evidence.by.${value}`) }));
}

/** A breakdown divided one way, as rows of who reports it of how many; zero is a row too. */
export function breakdownRows(divided: Divided, by: BreakdownBy, now: number): readonly BreakdownRow[] {
  if (by === 'month') {
    return divided.byMonth.map(({ month, reporting, heard }) => ({
      name: format().month(month, now),
      part: reporting,
      whole: heard,
      facts: { month },
    }));
  }
  const counts = {
    segment: () => worstFirst(divided.bySegment),
    plan: () => worstFirst(divided.byPlan),
    source: () => divided.bySource,
    area: () => divided.byArea,
  };
  return counts[by]().map(({ name, reporting, total }) => ({
    name: groupName(by, name),
    part: reporting,
    whole: total,
    facts: { [by]: name },
  }));
}

/** What a group is called; one that nothing is known of says what is not known. */
export function groupName(by: Exclude<BreakdownBy, 'month'>, name: string | null): string {
  return name === null ? i18n.t(`evidence.unknown.${by}`) : withoutBidi(name);
}

/** `6 of 21`; where nobody was heard there is nothing to count. */
export function partOfWhole(whole: number, shownPart: string): string {
  return whole === 0 ? i18n.t('evidence.nobodyHeard') : i18n.t('evidence.ofWhole', [shownPart, format().count(whole)]);
}
