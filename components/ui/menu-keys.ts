/**
 * The item that a key leads to from `index` (-1: none yet): arrows go round, Home and End jump, a letter goes to the next item
 * that begins with it. Null for any other key.
 */
export function nextItem(key: string, index: number, labels: readonly string[]): number | null {
  const count = labels.length;
  if (count === 0) return null;
  if (key === 'ArrowDown') return (index + 1) % count;
  if (key === 'ArrowUp') return (Math.max(index, 0) - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key.length !== 1 || key === ' ') return null;
  const letter = key.toLocaleLowerCase();
  for (let step = 1; step <= count; step++) {
    const at = (index + step) % count;
    if (labels[at]?.toLocaleLowerCase().startsWith(letter)) return at;
  }
  return null;
}
