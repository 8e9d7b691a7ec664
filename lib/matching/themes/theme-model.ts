/**
 * What was learned of a workspace's themes from the feedback in them. Plain arrays, so that it can be stored and sent to a worker as it is.
 * Feature `i` has its entries from `starts[i]` to `starts[i + 1]`: the themes it speaks for or against.
 */
export type ThemeModel = {
  readonly themeIds: readonly string[];
  readonly features: readonly string[];
  readonly idf: Float32Array;
  readonly starts: Uint32Array;
  readonly themes: Uint16Array;
  /** Weight of the linear model. */
  readonly weights: Float32Array;
  /** How often the theme's feedback has the feature. */
  readonly counts: Float32Array;
  /** How many features the theme's feedback has in all. */
  readonly totals: Float32Array;
};

/** A text in the model's features: numbers and values, of length 1 as a vector. */
export type Encoded = {
  readonly numbers: readonly number[];
  readonly values: readonly number[];
  readonly frequencies: readonly number[];
};

/** A text's known features by tf-idf. */
export function encode(
  counts: ReadonlyMap<string, number>,
  numberOf: (feature: string) => number | undefined,
  idf: Float32Array,
): Encoded {
  const numbers: number[] = [];
  const values: number[] = [];
  const frequencies: number[] = [];
  let square = 0;
  for (const [feature, count] of counts) {
    const number = numberOf(feature);
    if (number === undefined) continue;
    const value = (1 + Math.log(count)) * (idf[number] ?? 0);
    numbers.push(number);
    values.push(value);
    frequencies.push(count);
    square += value * value;
  }
  const length = Math.sqrt(square) || 1;
  return { numbers, values: values.map((value) => value / length), frequencies };
}
