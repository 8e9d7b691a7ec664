import type { Feedback } from '../domain/feedback.ts';
import type { Moment } from '../domain/journey.ts';
import { termMatcher } from '../domain/theme-terms.ts';
import { searchableText } from './mentions.ts';

type Worded = Pick<Moment, 'id' | 'terms'>;

/** Under which id a digest holds what belongs to a moment by its words alone. */
export function byWordsId(momentId: string): string {
  return `words ${momentId}`;
}

/** Gives the moments whose terms an item holds: none where somebody stated its moment, since words are only a guess. */
export function momentsByWords<Of extends Worded>(
  moments: readonly Of[],
): (item: Pick<Feedback, 'momentId' | 'title' | 'text'>) => readonly Of[] {
  const matchers = moments.flatMap((moment) => {
    const matches = termMatcher(moment.terms);
    return matches ? [{ moment, matches }] : [];
  });
  const likely = likelyFor(matchers);
  return (item) => {
    if (matchers.length === 0 || item.momentId !== null) return [];
    const text = searchableText(item);
    const found = likely(text);
    return matchers.filter((one) => found.has(one) && one.matches(text)).map(({ moment }) => moment);
  };
}

type Matcher = { readonly moment: Worded };

/**
 * Those whose terms a text may hold, by the words that the terms begin with: hundreds of moments cost no more than the words of the text.
 * Terms without such a word, as in scripts without spaces, may be in any text.
 */
function likelyFor<Of extends Matcher>(matchers: readonly Of[]): (text: string) => ReadonlySet<Of> {
  const byFirst = new Map<string, Of[]>();
  const always: Of[] = [];
  for (const one of matchers) {
    for (const term of one.moment.terms) {
      const first = unspaced.test(term) ? undefined : wordsOf(term)[0];
      if (first === undefined) always.push(one);
      else byFirst.set(first, [...(byFirst.get(first) ?? []), one]);
    }
  }
  return (text) => new Set([...always, ...wordsOf(text).flatMap((word) => byFirst.get(word) ?? [])]);
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Words in one case and width, as a matcher of terms bounds them; it takes both small sigmas for one. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll('ς', 'σ')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
