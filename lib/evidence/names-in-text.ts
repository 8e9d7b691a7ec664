import type { WorkItem } from '../domain/work-item.ts';

export type NameFinder = {
  /** Whether the item names this account, in letters just so: as several words, or as one that is no ordinary word. */
  readonly account: (name: string) => boolean;
  /** Whether the item says this phrase of several words, in whatever case. */
  readonly phrase: (name: string) => boolean;
};

/** Looks for whole names in the title and the text of an item. */
export function nameFinder({ title, body }: Pick<WorkItem, 'title' | 'body'>): NameFinder {
  const text = `${spaced(title)}\n${spaced(body)}`;
  const lower = text.toLowerCase();
  return {
    account: (name) => isUnmistakable(spaced(name)) && standsIn(text, spaced(name)),
    phrase: (name) => hasSeveralWords(spaced(name)) && standsIn(lower, spaced(name).toLowerCase()),
  };
}

/** Whether a name is no ordinary word: "Kestrel Climbing", "GitLab", "acme.io", "O2B4"; neither "Tern", which may be the bird, nor "ACME". */
export function isUnmistakable(name: string): boolean {
  return hasSeveralWords(name) || (name.length >= 4 && /\p{L}/u.test(name) && /\p{Ll}\p{Lu}|\d|\p{L}[.&-]\p{L}/u.test(name));
}

function hasSeveralWords(name: string): boolean {
  return name.split(' ').filter((word) => /\p{L}/u.test(word)).length >= 2;
}

/** As whole words: no letter or digit right before or after. */
function standsIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + name.length, at + name.length + 2);
    if (!/[\p{L}\p{M}\p{N}]$/u.test(before) && !/^[\p{L}\p{M}\p{N}]/u.test(after)) return true;
  }
  return false;
}

function spaced(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}
