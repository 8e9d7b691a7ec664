/**
 * Fits the confidence model of lib/matching/confidence.ts on the public judged sets, and says what it is good for on sets that it
 * did not see: `npm run bench:confidence`. How and why: docs/adr/0010-matching.md.
 */
import { join } from 'node:path';
import { inputsOf } from '../../lib/matching/confidence.ts';
import { sharedData } from '../shared-data.ts';
import { calibrationError } from './calibration.ts';
import { collectSamples } from './confidence-samples.ts';
import type { Sample } from './confidence-samples.ts';
import { learnHere, type Match } from './judged-here.ts';
import { readJudgedSet } from './judged-set.ts';
import { fitLogistic, probability } from './logistic.ts';
import type { Observation } from './logistic.ts';

const names = ['dm-5k', 'xref-signal', 'dup-hadoop', 'banking77'];
/** Log odds taken off so that the gates fall where unrelated items are shown nothing; see the ADR. */
const caution = 1.3;

/** Sets about the same product: a note of one may well be about a query of the other. */
const oneProduct = new Set(['dm-5k', 'xref-signal']);

const data = sharedData();
if (data === null) throw new Error('The judged sets are not here; set THROUGHLINE_DATA');
const sets = new Map(names.map((name) => [name, readJudgedSet(join(data, 'matching', name))]));
const samples = await collectSamples(sets);
const inputNames = inputsOf({
  surprise: 0,
  besideSurprise: 0,
  bodyPairs: 0,
  spelling: 0,
  known: 0,
  shared: 0,
}).map(({ name }) => name);

const all = fit(samples);
console.log(
  'weights',
  Object.fromEntries([...inputNames, 'bias'].map((name, index) => [name, Number((all[index] ?? 0).toFixed(3))])),
);
report('fitted on all sets', () => all);
const held = new Map(names.map((name) => [name, fit(samples.filter(({ asked, of }) => asked !== name && of !== name))]));
report('each set judged by a fit that has not seen its notes', ({ of }) => held.get(of) ?? all);
reportJudgedHere();

function fit(from: readonly Sample[]): number[] {
  const grouped = Map.groupBy(from, groupOf);
  grouped.delete(null);
  const groups = [...grouped].map(([group, members]) => ({ positive: group?.startsWith('+') ?? false, members }));
  const counts = {
    positive: groups.filter(({ positive }) => positive).length,
    negative: groups.filter(({ positive }) => !positive).length,
  };
  const observations = groups.flatMap(({ positive, members }) => {
    const weight = 1 / (members.length * (positive ? counts.positive : counts.negative));
    return members.map(({ inputs }): Observation => ({ inputs, outcome: positive ? 1 : 0, weight }));
  });
  const coefficients = fitLogistic(observations);
  return [...coefficients.slice(0, -1), (coefficients.at(-1) ?? 0) - caution];
}

/**
 * Every group counts the same. What is relevant is known; what is not is known in banking77, which is judged completely, across sets
 * that have nothing to do with each other, and, nearly, far down a set's own ranking. The rest is left out: it was never judged.
 */
function groupOf({ asked, of, notes, rank, relevant }: Sample): string | null {
  if (asked !== of) return oneProduct.has(asked) && oneProduct.has(of) ? null : `- ${asked} > ${of} ${notes}`;
  if (relevant) return rank < 10 ? `+ ${of} ${notes}` : null;
  if (of === 'banking77' && rank < 10) return `- ${of} ${notes} judged`;
  return rank < 10 ? null : `- ${of} ${notes} far down`;
}

/** Of each set's queries with a relevant note among the first three, how many keep it; of queries asked elsewhere, how many are shown anything. */
function report(title: string, coefficientsFor: (sample: Sample) => readonly number[]): void {
  console.log(`\n${title}`);
  const whole = samples.filter(({ of, notes }) => notes === sets.get(of)?.notes.length);
  for (const [key, members] of Map.groupBy(whole, ({ asked, of }) => `${asked} > ${of}`)) {
    const own = members[0]?.asked === members[0]?.of;
    const first = members.filter(({ rank, relevant }) => rank < (own ? 3 : 10) && (!own || relevant));
    const best = [...Map.groupBy(first, ({ query }) => query).values()].map((found) => {
      return Math.max(...found.map((sample) => probability(coefficientsFor(sample), sample.inputs)));
    });
    const share = (gate: number) => (best.filter((p) => p >= gate).length / Math.max(1, best.length)).toFixed(2);
    console.log(
      `  ${key.padEnd(28)} ${(own ? 'hits kept' : 'shown').padEnd(10)} possible ${share(0.15)}  strong ${share(0.5)}  of ${best.length}`,
    );
  }
  for (const [of, members] of Map.groupBy(
    samples.filter((sample) => groupOf(sample) !== null),
    (sample) => sample.of,
  )) {
    const judged = (bias: number) =>
      members.map((sample) => {
        const coefficients = coefficientsFor(sample);
        const p = probability([...coefficients.slice(0, -1), (coefficients.at(-1) ?? 0) + bias], sample.inputs);
        return { p, right: sample.relevant };
      });
    console.log(
      `  ${of.padEnd(28)} calibration error ${calibrationError(judged(0)).toFixed(3)}, without caution ${calibrationError(judged(caution)).toFixed(3)}  of ${members.length}`,
    );
  }
}

/** What a workspace's own judgements do for the fit on all sets; see judged-here.ts. */
function reportJudgedHere(): void {
  console.log('\nafter so many matches were judged in a workspace of the set, on its other queries (before -> after)');
  for (const of of names) {
    const whole = samples.filter((sample) => sample.of === of && sample.notes === sets.get(of)?.notes.length && sample.rank < 10);
    const matches = (asked: string) =>
      whole
        .filter((sample) => sample.asked === asked)
        .map(({ query, rank, relevant, inputs }): Match => ({ query, rank, relevant, confidence: probability(all, inputs) }));
    const [own, strangers] = [matches(of), matches(of === 'dup-hadoop' ? 'dm-5k' : 'dup-hadoop')];
    for (const count of [5, 20, 80]) {
      const { judgements, bias, error, kept, strangers: shown } = learnHere(own, strangers, count);
      const said = ([before, after]: readonly [number, number], digits: number) =>
        `${before.toFixed(digits)} -> ${after.toFixed(digits)}`;
      console.log(
        `  ${of.padEnd(12)} ${String(judgements).padStart(3)} judged  bias ${bias.toFixed(2).padStart(5)}  calibration error ${said(error, 3)}  hits kept ${said(kept, 2)}  strangers shown ${said(shown, 2)}`,
      );
    }
  }
}
