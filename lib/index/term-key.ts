/** Bits of a key: few enough for a number to hold exactly, many enough that two of a million terms share one once in ten thousand. */
export const keyBits = 52;

const lowBits = keyBits - 32;

/**
 * The number that a term is known by on disk: 32 bits of one FNV-1a hash and 20 of another, mixed as MurmurHash3 ends
 * (Appleby), so that its first bits spread evenly over buckets.
 */
export function termKey(term: string): number {
  let high = 0x811c9dc5;
  let low = 0x9747b28c;
  for (let at = 0; at < term.length; at++) {
    const unit = term.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x5bd1e995);
  }
  return mixed(high ^ term.length) * 2 ** lowBits + (mixed(low) >>> (32 - lowBits));
}

/** The bucket of a key among `2 ** bits`. */
export function bucketOf(key: number, bits: number): number {
  return Math.floor(key / 2 ** (keyBits - bits));
}

function mixed(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
