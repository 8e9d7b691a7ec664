import { biased, localBias, type Judgement } from '../../lib/matching/local-bias.ts';
import { calibrationError } from './calibration.ts';

/** A match of a judged set: how sure the model is, and whether it is known to be about the query. */
export type Match = { readonly query: string; readonly rank: number; readonly confidence: number; readonly relevant: boolean };

/** What learning from so many judgements did for the queries that nobody judged. */
export type Learned = {
  readonly judgements: number;
  readonly bias: number;
  /** Calibration error of what is shown, before and after. */
  readonly error: readonly [number, number];
  /** Share of the queries with a hit among the first that are shown it. */
  readonly kept: readonly [number, number];
  /** Share of another field's queries that are shown anything. */
  readonly strangers: readonly [number, number];
};

const looked = 3;
const shownFrom = 0.15;

/**
 * A simulated workspace: somebody looks at the first three of what is shown for every other query of a set, links what is relevant and says "not relevant" of
 * the rest, so many times in all. Judged is what that does to the remaining queries.
 */
export function learnHere(own: readonly Match[], strangers: readonly Match[], judgements: number): Learned {
  const first = own.filter(({ rank }) => rank < looked);
  const judgedQueries = new Set([...new Set(first.map(({ query }) => query))].filter((_, index) => index % 2 === 0));
  const judged = first
    .filter(({ query, confidence }) => judgedQueries.has(query) && confidence >= shownFrom)
    .slice(0, judgements)
    .map(({ confidence, relevant }): Judgement => ({ confidence, accepted: relevant }));
  const rest = first.filter(({ query }) => !judgedQueries.has(query));
  const bias = localBias(judged);
  const both = <T>(measure: (bias: number) => T): readonly [T, T] => [measure(0), measure(bias)];
  const shown = rest.filter(({ confidence }) => confidence >= shownFrom);
  return {
    judgements: judged.length,
    bias,
    error: both((by) =>
      calibrationError(shown.map(({ confidence, relevant }) => ({ p: biased(confidence, by), right: relevant }))),
    ),
    kept: both((by) =>
      shareShown(
        rest.filter(({ relevant }) => relevant),
        by,
      ),
    ),
    strangers: both((by) => shareShown(strangers, by)),
  };
}

/** Share of the queries of which any match reaches the gate. */
function shareShown(matches: readonly Match[], bias: number): number {
  const queries = [...Map.groupBy(matches, ({ query }) => query).values()];
  const shown = queries.filter((found) => found.some(({ confidence }) => biased(confidence, bias) >= shownFrom));
  return shown.length / Math.max(1, queries.length);
}
