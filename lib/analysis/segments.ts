import type { Mention } from './mention.ts';

/** Voices that report it, of the voices that segment has in scope. The name is null for voices without a segment. */
export type SegmentCount = { readonly name: string | null; readonly reporting: number; readonly total: number };

/** How many voices a workspace knows in each segment, whether they said anything or not. */
export type SegmentSizes = ReadonlyMap<string, number>;

/** Voices by segment, largest segment first, zero included; those without a segment last, where there are any. */
export function bySegment(reporting: readonly Mention[], sizes: SegmentSizes): readonly SegmentCount[] {
  const voices = voicesBy(reporting, ({ segment }) => segment);
  const named = [...new Set([...sizes.keys(), ...voices.keys()])].flatMap((name): SegmentCount[] => {
    const count = voices.get(name)?.size ?? 0;
    return name === null ? [] : [{ name, reporting: count, total: Math.max(count, sizes.get(name) ?? 0) }];
  });
  named.sort((a, b) => b.total - a.total || ((a.name ?? '') < (b.name ?? '') ? -1 : 1));
  const without = voices.get(null)?.size ?? 0;
  return without === 0 || named.length === 0 ? named : [...named, { name: null, reporting: without, total: without }];
}

/** Voices that report it by source, of the voices heard there at all; most reporting first. */
export function bySource(reporting: readonly Mention[], all: readonly Mention[]): readonly SegmentCount[] {
  const voices = voicesBy(reporting, ({ source }) => source);
  const counts = [...voicesBy(all, ({ source }) => source)].map(([name, heard]): SegmentCount => {
    return { name, reporting: voices.get(name)?.size ?? 0, total: heard.size };
  });
  return counts.toSorted((a, b) => b.reporting - a.reporting || b.total - a.total || ((a.name ?? '') < (b.name ?? '') ? -1 : 1));
}

function voicesBy<K>(mentions: readonly Mention[], by: (mention: Mention) => K): Map<K, Set<string>> {
  const groups = new Map<K, Set<string>>();
  for (const mention of mentions) {
    const key = by(mention);
    const group = groups.get(key);
    if (group) group.add(mention.voice);
    else groups.set(key, new Set([mention.voice]));
  }
  return groups;
}
