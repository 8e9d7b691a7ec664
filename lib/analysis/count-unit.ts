import type { Mention } from './mention.ts';

/** What a figure counts: accounts (then people, then items, product rule 2), people (then accounts, then items), or every mention. */
export const countUnits = ['accounts', 'people', 'mentions'] as const;
export type CountUnit = (typeof countUnits)[number];

/**
 * The same mentions with a voice of the unit asked for, so that whatever counts voices counts that unit. `personOf` gives the
 * person who said an item, by its id. Trends and sums of money stay with the mentions as they were: a loud voice is no trend.
 */
export function countedAs(
  mentions: readonly Mention[],
  unit: CountUnit,
  personOf: ReadonlyMap<string, string>,
): readonly Mention[] {
  if (unit === 'accounts') return mentions;
  return mentions.map((mention): Mention => {
    if (unit === 'mentions') return { ...mention, voice: mention.feedbackId, unit: 'items' };
    const person = personOf.get(mention.feedbackId);
    return person === undefined ? mention : { ...mention, voice: person, unit: 'people' };
  });
}
