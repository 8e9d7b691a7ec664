import type { Column } from './columns.ts';
import { headerScore, headerTokens, isQuestion } from './header-words.ts';
import type { ColumnProfile } from './profile.ts';
import type { RatingScale } from './ratings.ts';

const recommending =
  /^(?:nps|recommend|recommand|recomend|consigli|raccomand|weiterempf|empfehl|aanbevel|anbefal|rekommend|polec)/u;
/** Words with which surveys ask for a rating in a sentence. "Star" and "note" mean other things there. */
const asking =
  /^(?:rate|rating|satisf|score|bewert|zufrieden|evalu|not(?:er|ez|eriez)$|calific|valor|avali|pontu|valuta|waarde|beoorde|vurder|betyg|ocen|likely)/u;
const ranking = /^(?:rank|ranking|order|preference|reihenfolge|rang|classe[rz])$/u;
/** Words of the Customer Effort Score. */
const effort = /^(?:ces|effort|aufwand|esfuerzo|esforco)$/u;
/** Words of the same asked the other way round, as "made it easy", where agreeing is good. */
const ease = /^(?:easy|easily|ease|einfach|leicht|facile|facilement|facil|facilidad|facilidade)$/u;
/** Words of columns that class texts by number; which class is the good one, nobody has said. */
const classWords = new Set(['label', 'etykieta', 'class', 'target', 'klasse', 'etiqueta', 'rotulo', 'etichetta']);

/** A scale that the header names: "Satisfaction (1-5)", "Zufriedenheit [0 bis 10]", "How satisfied are you (1-5)?". */
const scaleInName = /\s*[([]\s*(\d{1,3})\s*(?:[-–—]|\.{2,3}|to|bis|à|a)\s*(\d{1,3})\s*[)\]]\s*(\??)\s*$/u;

/** How likely a column holds ratings, 0 to 1: small numbers, or words of judgement, under a name that says so. */
export function rateability(column: Column, profile: ColumnProfile): number {
  const header = column.question ?? column.name;
  const name = header.replace(scaleInName, '$3');
  const { values, words, min, max } = profile.ratings;
  if (values < 0.7 * profile.filled || values === 0 || max > 100 || min < -10) return 0;
  // A share between 0 and 1 is a measure of something, given by nobody.
  if (profile.distinct > 120 || (max > 0 && max < 1 && words === 0)) return 0;
  // Beyond ten a bare score counts votes; of a hundred only satisfaction is rated.
  if (max > 10 && !/satisf|csat|percent|%|zufrieden/iu.test(name)) return 0;
  // More than up and down are votes of others.
  if (headerTokens(name).some((token) => /^thumbs?$/u.test(token)) && (max > 1 || min < -1)) return 0;
  if (words >= 0.8 * profile.filled) return 0.45 + 0.5 * headerScore(name, 'rating');
  if (!isQuestion(name)) return headerScore(name, 'rating');
  // Answers on a scale, not yes and no, unless the question itself names its scale.
  if (max > 10 || (max - min < 2 && name === header)) return 0;
  // How likely one would recommend says more than any part of it.
  const tokens = headerTokens(name);
  if (tokens.some((token) => recommending.test(token))) return 0.8;
  if (tokens.some((token) => ranking.test(token))) return 0;
  return tokens.some((token) => asking.test(token) || effort.test(token) || ease.test(token)) ? 0.6 : 0;
}

/** The scale of a rating column, by its name and by what was given: the smallest usual one that holds 95 % of the values. */
export function guessScale({ name, question }: Column, { ratings }: ColumnProfile): RatingScale {
  const tokens = headerTokens(question ?? name);
  const recommends = tokens.some((token) => recommending.test(token));
  const { values, words, min, max, within5, within10 } = ratings;
  const isEase = tokens.some((token) => ease.test(token));
  const isEffort = !isEase && tokens.some((token) => effort.test(token));
  const isUnclear = tokens.some((token) => classWords.has(token)) || (isEffort && !isEffortOf7(question ?? name, max));
  const best = isUnclear ? 'unknown' : 'high';
  const scale = (from: number, to: number): RatingScale => ({ min: from, max: to, nps: recommends && to === 10, best });
  const [, from, to] = scaleInName.exec(question ?? name)?.map(Number) ?? [];
  if (from !== undefined && to !== undefined && from < to && min >= from && max <= to) return scale(from, to);
  if (values === 0) return scale(1, 5);
  if (min < 0)
    return scale(min >= -1 && max <= 1 ? -1 : Math.floor(min), min >= -1 && max <= 1 ? 1 : Math.max(-Math.floor(min), max));
  if (words > 0 && max <= 1) return scale(-1, 1);
  if (tokens.includes('nps')) return scale(0, 10);
  if ((isEase || isEffort) && min >= 1 && max > 5 && max <= 7) return scale(1, 7);
  if (min === 0 && max <= 2 && !isStars(tokens)) return scale(0, max <= 1 ? 1 : 2);
  if (within5 >= 0.95 * values) return scale(min < 1 && !isStars(tokens) ? 0 : 1, 5);
  if (within10 >= 0.95 * values) return scale(0, 10);
  return scale(0, 100);
}

/**
 * Whether an effort score is the second one, an agreement of 1 to 7 that it was made easy (Dixon, Toman, DeLisi: The Effortless
 * Experience, 2013). The first, 1 to 5, asked how much effort it took: there a high score may be bad, and a person is asked.
 */
function isEffortOf7(header: string, max: number): boolean {
  return !isQuestion(header) && max > 5 && max <= 7;
}

function isStars(tokens: readonly string[]): boolean {
  return tokens.some((token) =>
    /^(?:star|stars|sterne|etoiles|estrellas|estrelas|stelle|csat|별점|星级|评分星级|星)$/u.test(token),
  );
}
