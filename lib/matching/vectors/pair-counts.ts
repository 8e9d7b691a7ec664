/** Counts unordered pairs of numbers below 65,536 in flat memory: eight bytes a pair, at most three quarters full. */
export type PairCounts = {
  readonly add: (one: number, other: number) => void;
  /** Every pair that was added, the smaller number first, in no particular order. */
  readonly forEach: (visit: (small: number, large: number, count: number) => void) => void;
};

const free = 0xffffffff;

/** An empty count, an open-addressing hash table. */
export function pairCounts(): PairCounts {
  let keys = new Uint32Array(1 << 16).fill(free);
  let counts = new Float32Array(1 << 16);
  let used = 0;

  const placeOf = (key: number): number => {
    const mask = keys.length - 1;
    let place = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
    while (keys[place] !== free && keys[place] !== key) place = (place + 1) & mask;
    return place;
  };

  const grow = (): void => {
    const [oldKeys, oldCounts] = [keys, counts];
    keys = new Uint32Array(oldKeys.length * 2).fill(free);
    counts = new Float32Array(oldKeys.length * 2);
    oldKeys.forEach((key, at) => {
      if (key === free) return;
      const place = placeOf(key);
      keys[place] = key;
      counts[place] = oldCounts[at] ?? 0;
    });
  };

  return {
    add: (one, other) => {
      const key = one < other ? ((one << 16) | other) >>> 0 : ((other << 16) | one) >>> 0;
      const place = placeOf(key);
      if (keys[place] === free) {
        keys[place] = key;
        used += 1;
      }
      counts[place] = (counts[place] ?? 0) + 1;
      if (used > 0.75 * keys.length) grow();
    },
    forEach: (visit) => {
      keys.forEach((key, at) => {
        if (key !== free) visit(key >>> 16, key & 0xffff, counts[at] ?? 0);
      });
    },
  };
}
