/**
 * A test for whether a text holds one of a theme's terms as whole words, whatever the case or width; null when there are no
 * terms. Scripts without spaces match anywhere, since their words have no visible bounds.
 */
export function termMatcher(terms: readonly string[]): ((text: string) => boolean) | null {
  const sources = terms
    .map((term) => term.normalize('NFKC').trim())
    .filter((term) => term !== '')
    .map(pattern);
  if (sources.length === 0) return null;
  const any = new RegExp(sources.join('|'), 'iu');
  return (text) => any.test(text.normalize('NFKC'));
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function pattern(term: string): string {
  const escaped = term.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
  return unspaced.test(term) ? escaped : `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`;
}
