import type { JsonPlace } from './json-scanner.ts';

/** Where the records of a document lie: a key, or `*` for every key or every place of an array. */
export type RecordPath = readonly string[];

/** Whether a place lies on the path. */
export function onPath(path: RecordPath, place: JsonPlace): boolean {
  return place.length === path.length && path.every((step, index) => step === '*' || step === place[index]);
}

/** The keys that a place has where the path has `*`: an app's name, a day. Places in arrays have none. */
export function wildKeys(path: RecordPath, place: JsonPlace): readonly string[] {
  return path.flatMap((step, index) => (step === '*' && typeof place[index] === 'string' ? [place[index]] : []));
}

type Group = { path: readonly string[]; readonly keys: Set<string>; count: number };

/**
 * Gathers the places of records into paths: two places belong together when they are equally deep and their records share
 * half of their keys; where the places differ the path gets a `*`.
 */
export function pathGatherer() {
  const groups: Group[] = [];

  function add(place: JsonPlace, record: object): void {
    const keys = Object.keys(record);
    const known = groups.find((group) => group.path.length === place.length && overlap(group.keys, keys) >= 0.5);
    if (!known) {
      if (groups.length < 50) groups.push({ path: place.map((step) => step ?? '*'), keys: new Set(keys), count: 1 });
      return;
    }
    known.count++;
    known.path = known.path.map((step, index) => (step === place[index] ? step : '*'));
    for (const key of keys) if (known.keys.size < 500) known.keys.add(key);
  }

  return {
    add,
    /** Paths, those with the most records first. */
    paths: (): readonly RecordPath[] => groups.toSorted((a, b) => b.count - a.count).map(({ path }) => path),
  };
}

/** The share of the smaller set's members that both have. Records leave optional keys out. */
function overlap(known: ReadonlySet<string>, keys: readonly string[]): number {
  const smaller = Math.min(known.size, keys.length);
  return smaller === 0 ? 0 : keys.filter((key) => known.has(key)).length / smaller;
}
