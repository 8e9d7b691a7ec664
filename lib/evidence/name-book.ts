import { isUnmistakable } from './names-in-text.ts';
import type { EvidenceSource } from './source.ts';

/** What stands in the place of what was left out, so that nobody takes a text for whole that is not. */
export type Marks = { readonly name: string; readonly address: string };

export type NameBook = {
  /** The text without the names of the book, those of who wrote it, and mail addresses. */
  readonly leaveOut: (text: string, writers?: readonly (string | null)[]) => string;
};

/** Every customer and account that the workspace knows by name. */
export async function namesKnown(source: EvidenceSource): Promise<readonly string[]> {
  const [accounts, customers] = await Promise.all([source.accounts(), source.customers()]);
  return [...accounts, ...customers].map(({ name }) => name);
}

/**
 * Leaves names of customers out of what people pass on. A name of the book goes where it stands whole and in letters just so, if it
 * is several words or no ordinary one: "Tern" may be the bird. Of who wrote a text more goes: their names in any case, and each word of
 * them that begins with a capital, since people sign with their first name.
 */
export function nameBook(known: readonly string[], marks: Marks): NameBook {
  const byStart = Map.groupBy(
    [...new Set(known.map(spaced))].filter(isUnmistakable).toSorted((a, b) => b.length - a.length),
    firstWord,
  );
  return {
    leaveOut: (text, writers = []) => {
      const own = writers.flatMap((writer) => (writer === null ? [] : [spaced(writer)])).filter((name) => name !== '');
      return withoutKnown(withoutOwn(text.replaceAll(mailAddress, marks.address), own, marks.name), byStart, marks.name);
    },
  };
}

const mailAddress = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const word = /[\p{L}\p{M}\p{N}]+/gu;

function withoutKnown(text: string, byStart: ReadonlyMap<string, readonly string[]>, mark: string): string {
  if (byStart.size === 0) return text;
  let left = '';
  let from = 0;
  for (const { 0: start, index } of text.matchAll(word)) {
    if (index < from) continue;
    const name = byStart.get(start)?.find((one) => standsAt(text, one, index));
    if (name === undefined) continue;
    left += text.slice(from, index) + mark;
    from = index + name.length;
  }
  return left + text.slice(from);
}

function withoutOwn(text: string, own: readonly string[], mark: string): string {
  const words = own.flatMap((name) => name.match(word) ?? []);
  const parts = words.filter((part) => part.length > 1 && /^\p{Lu}/u.test(part) && !small.has(part.toLowerCase()));
  const loud = parts.map((part) => part.toUpperCase());
  return [pattern(own.filter(isUnmistakable), 'giu'), pattern([...own, ...parts, ...loud], 'gu')].reduce(
    (left, names) => (names ? left.replaceAll(names, () => mark) : left),
    text,
  );
}

/** Words of companies' names that begin many a sentence. */
const small = new Set(['the', 'a', 'an', 'of', 'and', 'for', 'de', 'la', 'le', 'les', 'el', 'der', 'die', 'das']);

/** Any of these as whole words, the longest first. */
function pattern(names: readonly string[], flags: string): RegExp | null {
  if (names.length === 0) return null;
  const any = names.toSorted((a, b) => b.length - a.length).map((name) => name.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])(?:${any.join('|')})(?![\p{L}\p{M}\p{N}])`, flags);
}

function standsAt(text: string, name: string, index: number): boolean {
  return text.startsWith(name, index) && !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(index + name.length, index + name.length + 2));
}

function firstWord(name: string): string {
  return name.match(word)?.[0] ?? '';
}

function spaced(name: string): string {
  return name.trim().replaceAll(/\s+/gu, ' ');
}
