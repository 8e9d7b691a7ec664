/** How often a page hears how far something is, at most. Milliseconds. */
const pause = 100;

/** Passes on what is told so seldom that whoever hears it keeps up; what comes too soon is left out. */
export function seldom<T>(tell: (message: T) => void): (message: T) => void {
  let last = -Infinity;
  return (message) => {
    if (performance.now() - last < pause) return;
    last = performance.now();
    tell(message);
  };
}
