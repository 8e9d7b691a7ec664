import type { Rating, SignalKind } from '../domain/feedback.ts';
import { readNumber } from './numbers.ts';
import { ratingWord } from './rating-words.ts';

/**
 * How a rating column is read. `nps` is the 0 to 10 question "would you recommend", whose limits differ. `best` says which end
 * is good: school grades are best when low; unknown until a person says so, and then nothing is imported from it.
 */
export type RatingScale = {
  readonly min: number;
  readonly max: number;
  readonly nps: boolean;
  readonly best: 'high' | 'low' | 'unknown';
};

/** The rating that a cell holds on this scale, or null where it holds none or one outside of it. */
export function readRating(cell: string, scale: RatingScale): Rating | null {
  if (scale.best === 'unknown') return null;
  const value = ratingValue(cell);
  if (value === null || value < scale.min || value > scale.max) return null;
  return { value, min: scale.min, max: scale.max };
}

/** The number that a cell rates with: "4", "4,5", "4/5", "4 of 5", "4 stars", "★★★★☆", "s-star4", or a word as -1, 0 or 1. */
export function ratingValue(cell: string): number | null {
  const text = cell.trim();
  if (text.length === 0 || text.length > 40) return null;
  const number = readNumber(text);
  if (number !== null) return number;
  const stars = /^([★⭐]\ufe0f?)+[☆✩]*$/u.exec(text);
  if (stars) return text.match(/[★⭐]/gu)?.length ?? null;
  const digits = (leading.exec(text) ?? trailing.exec(text))?.[1];
  return digits === undefined ? ratingWord(text) : Number(digits.replace(',', '.'));
}

const leading =
  /^(\d{1,3}(?:[.,]\d+)?)\s*(?:\/\s*\d+|(?:out of|of|von|sur|de|di|av|af|van|z|из)\s+\d+|%|\*|stars?|sterne?|étoiles?|estrellas?|estrelas?|stelle|점|星|つ星|点)?(?:\s*-.*)?$/iu;
const trailing = /^(?:[a-z]+[-_])*(?:star|rating|score|stars)[-_ ]?(\d{1,3}(?:[.,]\d+)?)$/iu;

/**
 * The signal that a rating carries, and nothing where it is in the middle. Recommendation scores by the limits of the Net
 * Promoter Score (Reichheld 2003): up to 6 detracts, from 9 promotes. Other scales: the lower and upper 35 % of their width, so
 * that 1 and 2 of 5 are a problem, 4 and 5 praise.
 */
export function ratingSignal(rating: Rating, scale: RatingScale): SignalKind | null {
  if (scale.nps && scale.max === 10) return rating.value <= 6 ? 'problem' : rating.value >= 9 ? 'praise' : null;
  const share = (rating.value - scale.min) / (scale.max - scale.min);
  const goodness = scale.best === 'low' ? 1 - share : share;
  if (goodness <= 0.35) return 'problem';
  return goodness >= 0.65 ? 'praise' : null;
}
