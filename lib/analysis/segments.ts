import type { Mention } from './mention.ts';

/** Voices that report it, of the voices that a segment (plan, source, area) has in scope. The name is null where it is not known. */
export type SegmentCount = { readonly name: string | null; readonly reporting: number; readonly total: number };

/** How many voices a workspace knows in each segment or on each plan, whether they said anything or not. */
export type SegmentSizes = ReadonlyMap<string, number>;

/** Voices by segment, largest segment first, zero included; those without a segment last, where there are any. */
export function bySegment(reporting: readonly Mention[], sizes: SegmentSizes): readonly SegmentCount[] {
  return ofAllKnown(voicesBy(reporting, segmentOf), sizes);
}

/** The same by the plan that an account is on. */
export function byPlan(reporting: readonly Mention[], sizes: SegmentSizes): readonly SegmentCount[] {
  return ofAllKnown(voicesBy(reporting, planOf), sizes);
}

/** Voices that report it by source, of the voices heard there at all; most reporting first. */
export function bySource(reporting: readonly Mention[], all: readonly Mention[]): readonly SegmentCount[] {
  return ofAllHeard(voicesBy(reporting, sourceOf), voicesBy(all, sourceOf));
}

/** The same by product area; what speaks of no known area last. None where no area is known at all. */
export function byArea(reporting: readonly Mention[], all: readonly Mention[]): readonly SegmentCount[] {
  const counts = ofAllHeard(voicesBy(reporting, areaOf), voicesBy(all, areaOf));
  const named = counts.filter(({ name }) => name !== null);
  return named.length === 0 ? [] : [...named, ...counts.filter(({ name }) => name === null)];
}

const segmentOf = ({ segment }: Mention) => segment;
const planOf = ({ plan }: Mention) => plan;
const sourceOf = ({ source }: Mention): string | null => source;
const areaOf = ({ area }: Mention) => area;

type Voices = ReadonlyMap<string | null, ReadonlySet<string>>;

function ofAllKnown(voices: Voices, sizes: SegmentSizes): readonly SegmentCount[] {
  const named = [...new Set([...sizes.keys(), ...voices.keys()])].flatMap((name): SegmentCount[] => {
    const count = voices.get(name)?.size ?? 0;
    return name === null ? [] : [{ name, reporting: count, total: Math.max(count, sizes.get(name) ?? 0) }];
  });
  named.sort((a, b) => b.total - a.total || byName(a, b));
  const without = voices.get(null)?.size ?? 0;
  return without === 0 || named.length === 0 ? named : [...named, { name: null, reporting: without, total: without }];
}

function ofAllHeard(voices: Voices, heard: Voices): readonly SegmentCount[] {
  const counts = [...heard].map(([name, all]): SegmentCount => {
    return { name, reporting: voices.get(name)?.size ?? 0, total: all.size };
  });
  return counts.toSorted((a, b) => b.reporting - a.reporting || b.total - a.total || byName(a, b));
}

function byName(a: SegmentCount, b: SegmentCount): number {
  return (a.name ?? '') < (b.name ?? '') ? -1 : 1;
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
