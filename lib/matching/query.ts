import type { QuerySource } from './matching.ts';
import { commonWords, type Language } from './language.ts';
import { pathWords } from './path-words.ts';
import { scrub } from './scrub.ts';
import { eachTermAsked, languagesAsked, usualLanguage } from './terms.ts';

/** Where a term of a query came from. */
export type Origin =
  { readonly field: 'title' | 'body' | 'label' | 'component' | 'parent' } | { readonly field: 'path'; readonly path: string };

export type QueryTerm = {
  readonly term: string;
  /** The word as it is folded, before stemming. */
  readonly word: string;
  /** The word as the item writes it. */
  readonly written: string;
  /** Whether its language has the word in texts about anything (language.ts); none is where the title has no other. */
  readonly common: boolean;
  readonly origins: readonly Origin[];
};

/** An item as matching sees it. */
export type Query = {
  readonly title: string;
  /** Body cut to its prose. */
  readonly body: string;
  /** In which its words are looked up; its own first. */
  readonly languages: readonly Language[];
  /** Terms of the title, or what stands in for it, once each, in order. */
  readonly head: readonly QueryTerm[];
  /** Terms of body, labels, components, paths and parent that the head lacks, once each. */
  readonly rest: readonly QueryTerm[];
  /** How often the prose of the body says a term. */
  readonly inBody: ReadonlyMap<string, number>;
};

const longestTitle = 2_000;
const longestBody = 200_000;
const mostPaths = 300;

/** What to look for, with where each term came from. A title without any term (an empty form) is stood in for by the body. */
export function buildQuery(item: QuerySource): Query {
  const title = beginning(item.title, longestTitle);
  const body = scrub(beginning(item.body, longestBody));
  const head = new Map<string, Draft>();
  const rest = new Map<string, Draft>();
  const languages = languagesAsked(`${title}\n${body}`);
  const collect = collector(languages);
  collect(title, { field: 'title' }, head);

  const inBody = new Map<string, number>();
  eachTermAsked(body, languages, (term) => inBody.set(term, (inBody.get(term) ?? 0) + 1));
  collect(body, { field: 'body' }, rest);
  for (const label of item.labels) collect(label, { field: 'label' }, rest);
  for (const component of item.components) collect(component, { field: 'component' }, rest);
  if (item.parentTitle !== null) collect(item.parentTitle, { field: 'parent' }, rest);
  for (const path of item.paths.slice(0, mostPaths)) collect(pathWords(path), { field: 'path', path }, rest);

  const common = commonWords[languages[0] ?? usualLanguage];
  if (head.size === 0) return { title, body, languages, head: termsOf(rest, common), rest: [], inBody: new Map() };
  for (const [term, draft] of head) {
    draft.origins.push(...(rest.get(term)?.origins ?? []));
    rest.delete(term);
  }
  return { title, body, languages, head: termsOf(head, common), rest: termsOf(rest, common), inBody };
}

/** A text of common words alone (`Open in a new page`) is about them. */
function termsOf(drafts: ReadonlyMap<string, Draft>, common: ReadonlySet<string>): readonly QueryTerm[] {
  const all = [...drafts.values()];
  const telling = all.some(({ word }) => !common.has(word));
  return all.map((draft) => ({ ...draft, common: telling && common.has(draft.word) }));
}

/** The beginning of a text, cut between two words where there is a gap to cut at. */
function beginning(text: string, length: number): string {
  if (text.length <= length) return text;
  const gap = text.slice(0, length).search(/\s\S*$/);
  return text.slice(0, gap > 0 ? gap : length);
}

/** What each word of a short question may stand for, in order: a note is meant that has one term of every word. */
export function wordsAsked(text: string): readonly (readonly string[])[] {
  const words = new Map<string, string[]>();
  eachTermAsked(text, languagesAsked(text), (term, word) => words.set(word, [...(words.get(word) ?? []), term]));
  return [...words.values()];
}

type Draft = { term: string; word: string; written: string; origins: Origin[] };

type Collect = (text: string, origin: Origin, into: Map<string, Draft>) => void;

function collector(languages: readonly Language[]): Collect {
  return (text, origin, into) =>
    eachTermAsked(text, languages, (term, word, start, end) => {
      const known = into.get(term);
      if (!known) into.set(term, { term, word, written: text.slice(start, end), origins: [origin] });
      else if (!known.origins.some((earlier) => earlier.field === origin.field)) known.origins.push(origin);
    });
}
