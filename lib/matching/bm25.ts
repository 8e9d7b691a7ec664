/**
 * Okapi BM25 as in Robertson and Zaragoza, "The Probabilistic Relevance Framework" (2009), with the k1 and b that did best
 * on short feedback (docs/adr/0010-matching.md).
 */
const k1 = 0.9;
const b = 0.4;

/** Inverse document frequency, never negative (Lucene's form). */
export function idf(documentFrequency: number, notes: number): number {
  return Math.log(1 + (notes - documentFrequency + 0.5) / (documentFrequency + 0.5));
}

/** What one occurrence count contributes before idf: 0 to k1 + 1. */
export function saturation(frequency: number, length: number, averageLength: number): number {
  return (frequency * (k1 + 1)) / (frequency + k1 * (1 - b + b * (length / averageLength)));
}
