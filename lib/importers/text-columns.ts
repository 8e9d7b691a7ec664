import type { Column } from './columns.ts';
import { headerScore, headerTokens, isQuestion } from './header-words.ts';
import { isStaffColumn } from './staff-words.ts';
import type { ColumnProfile } from './profile.ts';

export type TextChoice = {
  /** Columns with customers' words, in order; each is an item of its own. */
  readonly text: readonly number[];
  /** Further words of the same item. */
  readonly details: number | null;
  /** 0 to 1. */
  readonly confidence: number;
};

type Seen = { readonly index: number; readonly column: Column; readonly profile: ColumnProfile };

/**
 * The columns that hold what customers said. Surveys have one a question; other exports have one, named so or, without a
 * telling name, of long and varied sentences. Where only titles are filled, the title is what was said.
 */
export function chooseText(columns: readonly Column[], profiles: readonly ColumnProfile[]): TextChoice {
  const seen = columns
    .map((column, index): Seen | null => {
      const profile = profiles[index];
      return profile && !isStaffColumn(column.name) ? { index, column, profile } : null;
    })
    .filter((each) => each !== null);
  const named = best(seen.filter(isNamedText), namedScore);
  const answers = seen.filter(isAnswers);
  if (answers.length > 0) {
    const text = [...new Set([...answers, ...(named ? [named] : [])].map(({ index }) => index))].sort((a, b) => a - b);
    return { text, details: null, confidence: 0.7 };
  }
  const title = best(seen.filter(isTitle), ({ column }) => headerScore(column.name, 'title'));
  if (named && title && named.profile.filled < title.profile.filled / 2) {
    return { text: [title.index], details: named.profile.filled > 0 ? named.index : null, confidence: 0.7 };
  }
  if (named) return { text: [named.index], details: null, confidence: Math.min(1, headerScore(named.column.name, 'text')) };
  const free = best(seen.filter(isFreeText), ({ profile }) => profile.meanLength);
  if (free) return { text: [free.index], details: null, confidence: 0.6 };
  return title ? { text: [title.index], details: null, confidence: 0.6 } : { text: [], details: null, confidence: 0 };
}

function isNamedText({ column, profile }: Seen): boolean {
  // Where there are no rows yet, a question counts that asks for comments by name.
  if (profile.filled === 0 && isQuestion(column.name))
    return headerTokens(column.name).some((token) => headerScore(token, 'text') >= 0.9);
  if (headerTokens(column.name).some((token) => otherThings.has(token))) return false;
  return headerScore(column.name, 'text') >= 0.5 && !isMeasuredColumn(profile) && !isQuestion(column.name);
}

/** Descriptions of what is sold, not of what was said. */
const otherThings = new Set(['product', 'app', 'company', 'category', 'brand', 'business', 'listing', 'item', 'error', 'job']);

/** The name first; between equal names, the one with more words. A reply is only the customer's where nothing else is. */
function namedScore({ column, profile }: Seen): number {
  const [...tokens] = headerTokens(column.name);
  const mayBeReply = tokens.some((token) => replyWords.has(token)) ? 0.4 : 0;
  return headerScore(column.name, 'text') + 0.4 * Math.min(1, profile.meanWords / 15) - mayBeReply;
}

const replyWords = new Set([
  'response',
  'responses',
  'answer',
  'answers',
  'antwort',
  'reponse',
  'respuesta',
  'resposta',
  'risposta',
]);

/** Free answers to a question of a survey, and what people wrote beside "Other". */
function isAnswers({ column, profile }: Seen): boolean {
  if (profile.filled === 0 || isMeasuredColumn(profile)) return false;
  const asks = isQuestion(column.name) || (column.question !== null && isQuestion(column.question));
  if (asks) return (profile.meanWords >= 4 && isVaried(profile, 0.35)) || (profile.meanWords >= 2 && isVaried(profile, 0.8));
  return otherWords.has(headerTokens(column.name).join(' ')) && isVaried(profile, 0.3);
}

const otherWords = new Set(
  `other,others,other please specify,other specify,sonstiges,sonstige,andere,anderes,autre,autres,otro,otros,outro,outros,altro,overige,anders,annet,andet,annat,inne,기타,その他,其他,pros,cons,likes,dislikes,positive review,negative review,improvements`.split(
    ',',
  ),
);

function isFreeText({ column, profile }: Seen): boolean {
  return (
    headerScore(column.name, 'title') < 0.5 && profile.meanWords >= 4 && isVaried(profile, 0.5) && !isMeasuredColumn(profile)
  );
}

function isTitle({ column, profile }: Seen): boolean {
  return headerScore(column.name, 'title') >= 0.5 && profile.filled > 0 && !isMeasuredColumn(profile) && isVaried(profile, 0.3);
}

/** Numbers, dates, addresses, and flags such as 0 and 1 are nobody's words, whatever their column is called. */
function isMeasuredColumn({ kinds, looked }: ColumnProfile): boolean {
  return looked > 0 && kinds.words + kinds.code < looked / 2;
}

function isVaried({ distinct, compared }: ColumnProfile, share: number): boolean {
  return compared > 0 && distinct >= share * compared;
}

function best<T>(list: readonly T[], score: (each: T) => number): T | null {
  return list.reduce<T | null>((winner, each) => (winner === null || score(each) > score(winner) ? each : winner), null);
}
