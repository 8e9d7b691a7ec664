import type { Band } from './matching.ts';

/** Gates: from `possible` on something is shown as possibly related, from `strong` on as evidence. */
const possible = 0.15;
const strong = 0.5;

/** The band of a confidence. */
export function bandOf(confidence: number): Band {
  if (confidence >= strong) return 'strong';
  return confidence >= possible ? 'possible' : 'none';
}

/** What speaks for a match in absolute terms: none of it changes with what else matches. */
export type Features = {
  /** How much less likely than chance the title's terms stand together in one of so many texts, in nats (compare.ts). */
  readonly surprise: number;
  /** The same for what was picked beside the title, not corrected for the number of texts. */
  readonly besideSurprise: number;
  /** Pairs of neighbouring terms shared with the body. */
  readonly bodyPairs: number;
  /** Share of the title's character sequences that the text also holds. */
  readonly spelling: number;
  /** Share of the title's words that any feedback uses: whether the item speaks the customers' language at all. */
  readonly known: number;
  /** Terms in common; without any there is no match. */
  readonly shared: number;
};

/** Goes up with every change of the weights or the features: what an earlier model said is no measure of the present one. */
export const modelVersion = 1;

/** Fitted by test/bench/fit-confidence.ts; how, on what, and what it is good for: docs/adr/0010-matching.md. */
const weights = {
  surprise: 0.379,
  besideSurprise: 0.056,
  bodyPairs: 1.362,
  spelling: 2.28,
  known: 1.746,
  bias: -2.879,
} as const;

/** Confidence that the text is about the item: a logistic over the features. */
export function confidenceOf(features: Features): number {
  if (features.shared === 0) return 0;
  const z = inputsOf(features).reduce<number>((sum, { name, value }) => sum + weights[name] * value, weights.bias);
  return 1 / (1 + Math.exp(-z));
}

export type Input = { readonly name: Exclude<keyof typeof weights, 'bias'>; readonly value: number };

const mostBeside = 40;

/** The features as the model takes them: counts by their logarithm, and no single one without bound. */
export function inputsOf(features: Features): readonly Input[] {
  return [
    { name: 'surprise', value: features.surprise },
    { name: 'besideSurprise', value: Math.min(features.besideSurprise, mostBeside) },
    { name: 'bodyPairs', value: Math.log1p(features.bodyPairs) },
    { name: 'spelling', value: features.spelling },
    { name: 'known', value: features.known },
  ];
}
