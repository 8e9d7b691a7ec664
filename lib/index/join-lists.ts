import { joinPostings } from './posting-bytes.ts';
import type { TermList } from './field.ts';

/** Sorted lists of several parts as one; every note of a part is above those of the parts before it. */
export function joinedLists(parts: readonly (readonly TermList[])[]): TermList[] {
  const filled = parts.filter((part) => part.length > 0);
  const [only] = filled;
  if (filled.length <= 1) return only ? [...only] : [];
  const byKey = new Map<number, TermList[]>();
  for (const list of filled.flat()) {
    const same = byKey.get(list.key);
    if (same) same.push(list);
    else byKey.set(list.key, [list]);
  }
  const keys = Float64Array.from(byKey.keys()).sort();
  return Array.from(keys, (key) => ({ key, ...joinPostings(byKey.get(key) ?? []) }));
}
