import type { EngineName } from './bundle.ts';
import { median, type Figures, type Measure } from './figures.ts';

/** What ours has to reach: a most or a least of its own medians, or so many times faster than another, cold. */
export type Goal =
  | { readonly of: Measure; readonly most?: number; readonly least?: number }
  | { readonly fasterThan: EngineName; readonly times: number };

const megabyte = 2 ** 20;

/** Goals of the design for 100,000 notes, which smaller corpora have to reach too, and those for a million. */
export function goalsFor(notes: number): readonly Goal[] {
  const large = notes > 100_000;
  return [
    { of: 'cold', most: large ? 100 : 90 },
    { of: 'paint', most: large ? 180 : 150 },
    { of: 'wake', most: large ? 45 : 35 },
    { of: 'warm', most: large ? 12 : 3 },
    { of: 'notesPerSecond', least: 15_000 },
    { of: 'peak', most: (large ? 300 : 150) * megabyte },
    { of: 'add', most: 10 },
    { of: 'drop', most: 10 },
    { of: 'heap', most: 10 * megabyte },
    ...ratios(notes),
  ];
}

/** Others are as fast while there is little to read, so they are held up to ours from 100,000 notes on. */
function ratios(notes: number): readonly Goal[] {
  if (notes < 100_000) return [];
  if (notes > 100_000) {
    return [
      { fasterThan: 'minisearch', times: 80 },
      { fasterThan: 'sqlite', times: 3 },
    ];
  }
  return [
    { fasterThan: 'minisearch', times: 12 },
    { fasterThan: 'sqlite', times: 2.5 },
    { fasterThan: 'flexsearch', times: 1.8 },
  ];
}

export type Verdict = { readonly goal: Goal; readonly got: number; readonly reached: boolean };

/** How each goal stands; those of engines that did not take part, or failed, are left out. */
export function judge(all: ReadonlyMap<EngineName, Figures>, notes: number): readonly Verdict[] {
  const ours = all.get('ours');
  if (!ours) return [];
  return goalsFor(notes).flatMap((goal): Verdict[] => {
    if ('fasterThan' in goal) {
      const other = all.get(goal.fasterThan);
      const got = other ? median(other.cold) / median(ours.cold) : NaN;
      return Number.isNaN(got) ? [] : [{ goal, got, reached: got >= goal.times }];
    }
    const got = median(ours[goal.of]);
    return [{ goal, got, reached: got <= (goal.most ?? Infinity) && got >= (goal.least ?? -Infinity) }];
  });
}
