/**
 * Vectors of the words of one collection, learned from that collection alone (train.ts). Plain arrays, so that they can be stored and
 * sent to a worker as they are: about 70 bytes a term.
 */
export type WordVectors = {
  readonly dimensions: number;
  readonly terms: readonly string[];
  /** What each term counts in the vector of a text: its idf in nats where it was learned. */
  readonly weights: Float32Array;
  /** A row of `dimensions` for each term, of length 127 as far as bytes allow. */
  readonly values: Int8Array;
};

/** Vectors ready to be asked. */
export type WordSpace = {
  /** The direction in which terms point together, of length 1; all zero where none of them is known. */
  readonly embed: (terms: readonly string[]) => Float32Array;
  /** The `count` terms that point most nearly in a direction, but for those left out; `likeness` is their cosine. */
  readonly nearest: (direction: Float32Array, count: number, without: ReadonlySet<string>) => readonly Near[];
};

export type Near = { readonly term: string; readonly likeness: number };

const spaces = new WeakMap<WordVectors, WordSpace>();

/** What asks these vectors; the same one for the same vectors. */
export function wordSpace(vectors: WordVectors): WordSpace {
  const known = spaces.get(vectors);
  if (known) return known;
  const space = spaceOf(vectors);
  spaces.set(vectors, space);
  return space;
}

/** The cosine of two directions of length 1. */
export function cosine(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

/** The sum of directions, of length 1. */
export function sumOf(directions: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(directions[0]?.length ?? 0);
  for (const direction of directions) for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (direction[at] ?? 0);
  return unit(sum);
}

function spaceOf({ dimensions, terms, weights, values }: WordVectors): WordSpace {
  const numbers = new Map(terms.map((term, number) => [term, number]));

  const embed = (said: readonly string[]): Float32Array => {
    const sum = new Float32Array(dimensions);
    for (const term of said) {
      const number = numbers.get(term);
      if (number === undefined) continue;
      const weight = weights[number] ?? 0;
      const from = number * dimensions;
      for (let at = 0; at < dimensions; at++) sum[at] = (sum[at] ?? 0) + weight * (values[from + at] ?? 0);
    }
    return unit(sum);
  };

  const nearest = (direction: Float32Array, count: number, without: ReadonlySet<string>): readonly Near[] => {
    const near: Near[] = [];
    let least = 0;
    terms.forEach((term, number) => {
      let sum = 0;
      const from = number * dimensions;
      for (let at = 0; at < dimensions; at++) sum += (direction[at] ?? 0) * (values[from + at] ?? 0);
      if (sum <= least || without.has(term)) return;
      near.push({ term, likeness: sum / 127 });
      if (near.length < 4 * count) return;
      near.sort(byLikeness).length = count;
      least = 127 * (near.at(-1)?.likeness ?? 0);
    });
    return near.sort(byLikeness).slice(0, count);
  };

  return { embed, nearest };
}

function byLikeness(one: Near, other: Near): number {
  return other.likeness - one.likeness || (one.term < other.term ? -1 : 1);
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  if (length > 0) for (let at = 0; at < vector.length; at++) vector[at] = (vector[at] ?? 0) / length;
  return vector;
}
