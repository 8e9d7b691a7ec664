import { termsOf } from './terms.ts';

/** How alike two titles are, 0..1: Dice's coefficient of their terms. */
export function titleLikeness(one: string, other: string): number {
  const [a, b] = [new Set(termsOf(one)), new Set(termsOf(other))];
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const term of a) if (b.has(term)) common += 1;
  return (2 * common) / (a.size + b.size);
}
