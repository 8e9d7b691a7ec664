import type { Mention } from '../analysis/mention.ts';

/** A few values that many rows share, and which of them each row has. */
type Names<T> = { readonly names: readonly T[]; readonly at: Uint32Array };
/** A line each; no value holds the sign of a new line. */
type Lines = { readonly lines: string };
type Numbers = { readonly numbers: Float64Array };

/**
 * Mentions by column, which the browser reads in one piece: one row of 100,000 mentions comes back in the time of a few hundred
 * small rows.
 */
export type MentionColumns = {
  readonly count: number;
  readonly feedbackId: Lines;
  readonly voice: Names<string>;
  readonly unit: Names<Mention['unit']>;
  readonly person: Names<string | null>;
  readonly saidAt: Numbers;
  readonly signal: Names<Mention['signal']>;
  readonly inferred: Names<boolean>;
  readonly source: Names<string>;
  readonly segment: Names<string | null>;
  readonly plan: Names<string | null>;
  readonly area: Names<string | null>;
  readonly arr: Numbers;
  readonly momentId: Names<string | null>;
};

/** Packs mentions in their order. */
export function packColumns(mentions: readonly Mention[]): MentionColumns {
  return {
    count: mentions.length,
    feedbackId: { lines: mentions.map(({ feedbackId }) => feedbackId).join('\n') },
    voice: names(mentions, ({ voice }) => voice),
    unit: names(mentions, ({ unit }) => unit),
    person: names(mentions, ({ person }) => person),
    saidAt: { numbers: Float64Array.from(mentions, ({ saidAt }) => saidAt ?? NaN) },
    signal: names(mentions, ({ signal }) => signal),
    inferred: names(mentions, ({ inferred }) => inferred),
    source: names(mentions, ({ source }) => source),
    segment: names(mentions, ({ segment }) => segment),
    plan: names(mentions, ({ plan }) => plan),
    area: names(mentions, ({ area }) => area),
    arr: { numbers: Float64Array.from(mentions, ({ arr }) => arr) },
    momentId: names(mentions, ({ momentId }) => momentId),
  };
}

/** What packColumns was given. */
export function unpackColumns(columns: MentionColumns): readonly Mention[] {
  const ids = columns.feedbackId.lines.split('\n');
  const voice = valuesOf(columns.voice);
  const unit = valuesOf(columns.unit);
  const person = valuesOf(columns.person);
  const signal = valuesOf(columns.signal);
  const inferred = valuesOf(columns.inferred);
  const source = valuesOf(columns.source);
  const segment = valuesOf(columns.segment);
  const plan = valuesOf(columns.plan);
  const area = valuesOf(columns.area);
  const momentId = valuesOf(columns.momentId);
  const { numbers: said } = columns.saidAt;
  const { numbers: arr } = columns.arr;
  return ids.slice(0, columns.count).map((feedbackId, row) => {
    const saidAt = said[row] ?? NaN;
    return {
      feedbackId,
      voice: voice(row),
      unit: unit(row),
      person: person(row),
      saidAt: Number.isNaN(saidAt) ? null : saidAt,
      signal: signal(row),
      inferred: inferred(row),
      source: source(row),
      segment: segment(row),
      plan: plan(row),
      area: area(row),
      arr: arr[row] ?? 0,
      momentId: momentId(row),
    };
  });
}

/** Which lists each row is in: one pair of numbers a membership, the row's and that of the list's name. */
export type Held = { readonly names: readonly string[]; readonly rows: Uint32Array; readonly at: Uint32Array };

/** Packs the ids that each row, by its place, belongs to. */
export function packHeld(rows: readonly (readonly string[])[]): Held {
  const pairs = rows.flatMap((ids, row) => ids.map((id) => ({ row, id })));
  const { names: known, at } = names(pairs, ({ id }) => id);
  return { names: known, rows: Uint32Array.from(pairs, ({ row }) => row), at };
}

/** What packHeld was given, `count` rows. */
export function unpackHeld({ names: known, rows, at }: Held, count: number): readonly (readonly string[])[] {
  const held: string[][] = Array.from({ length: count }, () => []);
  const value = valuesOf({ names: known, at });
  rows.forEach((row, pair) => held[row]?.push(value(pair)));
  return held;
}

function names<R, T>(rows: readonly R[], of: (row: R) => T): Names<T> {
  const known = new Map<T, number>();
  const at = Uint32Array.from(rows, (row) => {
    const value = of(row);
    const place = known.get(value) ?? known.size;
    if (place === known.size) known.set(value, place);
    return place;
  });
  return { names: [...known.keys()], at };
}

function valuesOf<T>({ names: known, at }: Names<T>): (row: number) => T {
  return (row) => {
    const value = known[at[row] ?? known.length];
    if (value === undefined) throw new RangeError(`column has no row ${row}`);
    return value;
  };
}
