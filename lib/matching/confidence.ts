import type { Band } from './matching.ts';

/** Gates of docs/adr/0010-matching.md: from `possible` on something is shown as possibly related, from `strong` on as evidence. */
const possible = 0.15;
const strong = 0.5;

/** The band of a confidence. */
export function bandOf(confidence: number): Band {
  if (confidence >= strong) return 'strong';
  return confidence >= possible ? 'possible' : 'none';
}

/** What speaks for a match in absolute terms: none of it changes with what else matches. */
export type Features = {
  /** Share of the title's information (summed idf) that the text also holds. */
  readonly coverage: number;
  /** Information in common with the title, in nats. */
  readonly shared: number;
  /** Distinct title terms in common. */
  readonly terms: number;
  /** Information in common with what was picked beside the title, by weight, in nats. */
  readonly beside: number;
};

/** Confidence that the text is about the item: a logistic over the features. */
export function confidenceOf({ coverage, shared, terms, beside }: Features): number {
  if (terms === 0 && beside === 0) return 0;
  const z = -4.4 + 4.2 * coverage + 0.22 * shared + 0.35 * Math.min(terms, 4) + 0.12 * beside;
  return 1 / (1 + Math.exp(-z));
}
