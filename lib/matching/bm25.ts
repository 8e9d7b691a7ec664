/**
 * Okapi BM25 as in Robertson and Zaragoza, "The Probabilistic Relevance Framework" (2009), with the k1 and b that did best
 * on short feedback (docs/adr/0010-matching.md).
 */
const k1 = 0.9;
const b = 0.4;

/** What is assumed before any feedback was seen: that a telling word stands in one note of five hundred, as if seen in 200 notes. */
const assumedNotes = 200;
const assumedShare = 0.002;

/**
 * Information of a term in nats: minus the logarithm of the share of notes that hold it. The share is estimated with the
 * assumption above as a prior, so that words mean something in a workspace of ten notes too; among thousands it is as good as the
 * share that was counted.
 */
export function idf(documentFrequency: number, notes: number): number {
  return -Math.log((documentFrequency + assumedNotes * assumedShare) / (notes + assumedNotes));
}

/** What one occurrence count contributes before idf: 0 to k1 + 1. */
export function saturation(frequency: number, length: number, averageLength: number): number {
  return (frequency * (k1 + 1)) / (frequency + k1 * (1 - b + b * (length / averageLength)));
}
