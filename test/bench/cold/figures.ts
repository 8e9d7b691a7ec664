/** What was measured of one engine. Times in milliseconds, sizes in bytes. */
export type Figures = {
  readonly cold: number[];
  readonly paint: number[];
  readonly wake: number[];
  readonly warm: number[];
  readonly add: number[];
  readonly drop: number[];
  readonly heap: number[];
  /** Shares of the first 20 that are of the question's theme. */
  readonly sensible: number[];
  readonly notesPerSecond: number[];
  readonly wholePerSecond: number[];
  readonly peak: number[];
  readonly disk: number[];
};
export type Measure = keyof Figures;

export function noFigures(): Figures {
  return {
    ...{ cold: [], paint: [], wake: [], warm: [], add: [], drop: [] },
    ...{ heap: [], sensible: [], notesPerSecond: [], wholePerSecond: [], peak: [], disk: [] },
  };
}

/** The value that so much of all lies below; NaN of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)] ?? NaN, sorted[Math.ceil(at)] ?? NaN];
  return low + (high - low) * (at - Math.floor(at));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
