import type { Mention } from './mention.ts';

/** What a figure counts: accounts (then people, then items, product rule 2), people (then accounts, then items), or every mention. */
export const countUnits = ['accounts', 'people', 'mentions'] as const;
export type CountUnit = (typeof countUnits)[number];

/**
 * The same mentions with a voice of the unit asked for, so that whatever counts voices counts that unit. Trends and sums of money stay
 * with the mentions as they were: a loud voice is no trend.
 */
export function countedAs(mentions: readonly Mention[], unit: CountUnit): readonly Mention[] {
  if (unit === 'accounts') return mentions;
  return mentions.map((mention): Mention => {
    if (unit === 'mentions') return { ...mention, voice: mention.feedbackId, unit: 'items' };
    return mention.person === null ? mention : { ...mention, voice: mention.person, unit: 'people' };
  });
}
