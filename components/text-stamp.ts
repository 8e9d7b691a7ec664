import type { WorkItem } from '../lib/domain/work-item.ts';

/**
 * A short string that differs when what an item says differs, so that a second reading of the same item is gathered anew.
 * 53 bits by cyrb53 (bryc, public domain); it names a cache entry and guards nothing.
 */
export function textStamp({ title, body, labels, components, paths, parent }: WorkItem): string {
  return hash(JSON.stringify([title, body, labels, components, paths, parent])).toString(36);
}

function hash(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
