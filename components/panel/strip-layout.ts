import type { JourneyStrip } from '../../lib/evidence/evidence.ts';
import type { Moment } from '../../lib/domain/journey.ts';
import { momentOfTruth } from '../../lib/domain/vocabulary.ts';
import { barHeights } from '../ui/bar-scale.ts';

/** Room for the tallest bar, in pixels. */
const tallest = 34;

export type StripMoment = {
  readonly moment: Moment;
  readonly voices: number;
  readonly lit: boolean;
  /** A moment of truth: weight 4 or 5. */
  readonly ring: boolean;
  /** Middle of the moment, in per cent of the width. */
  readonly at: number;
  /** Height of its bar in pixels. */
  readonly tall: number;
};

export type StripStage = {
  readonly id: string;
  readonly name: string;
  readonly lit: boolean;
  /** Left edge and width, in per cent. */
  readonly from: number;
  readonly width: number;
};

/** Where everything stands on the strip: every moment the same width, a stage as wide as its moments, an empty one as wide as one. */
export function stripLayout({ stages }: Pick<JourneyStrip, 'stages'>): {
  readonly stages: readonly StripStage[];
  readonly moments: readonly StripMoment[];
} {
  const slots = stages.reduce((total, { moments }) => total + Math.max(1, moments.length), 0);
  const slot = 100 / Math.max(1, slots);
  const heights = barHeights(
    stages.flatMap(({ moments }) => moments.map(({ voices }) => voices)),
    tallest,
  );
  let used = 0;
  let drawn = 0;
  const placed: StripStage[] = [];
  const moments: StripMoment[] = [];
  for (const { stage, lit, moments: own } of stages) {
    const wide = Math.max(1, own.length);
    placed.push({ id: stage.id, name: stage.name, lit, from: used * slot, width: wide * slot });
    own.forEach(({ moment, voices, lit: momentLit }, index) => {
      moments.push({
        moment,
        voices,
        lit: momentLit,
        ring: (moment.weight ?? 0) >= momentOfTruth,
        at: (used + index + 0.5) * slot,
        tall: heights[drawn++] ?? 0,
      });
    });
    used += wide;
  }
  return { stages: placed, moments };
}
