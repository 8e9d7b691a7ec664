import type { Feedback } from '../../domain/feedback.ts';
import type { Collector } from '../../index/collect.ts';
import { countTerms } from '../../matching/count-terms.ts';
import { codeOf } from '../../matching/posting-code.ts';
import { searchableText } from '../../evidence/mentions.ts';

const counts = new Map<string, number>();

/** Adds what a note says to the words, and what it is looked up by to the names. Gives its length in terms; a deleted note has none. */
export function collectNote(row: Feedback, number: number, words: Collector, names: Collector): number {
  for (const name of namesOf(row)) names.add(name, number, 0);
  if (row.deletedAt !== null) return 0;
  const length = countTerms(searchableText(row), counts);
  for (const [term, frequency] of counts) words.add(term, number, codeOf(frequency, length));
  return length;
}

/** What a note can be looked up by. Names and words lie apart, so that no word can be taken for a name. */
export const nameOf = {
  id: (id: string) => `id ${id}`,
  key: (key: string) => `key ${key}`,
  account: (id: string) => `account ${id}`,
  customer: (id: string) => `customer ${id}`,
  import: (id: string) => `import ${id}`,
  moment: (id: string) => `moment ${id}`,
} as const;

export type NamedBy = keyof typeof nameOf;

/** Every name that a note can be looked up by. */
export function namesOf({ id, key, accountId, customerId, importId, momentId }: Feedback): readonly string[] {
  const names = [nameOf.id(id), nameOf.key(key)];
  if (accountId !== null) names.push(nameOf.account(accountId));
  if (customerId !== null) names.push(nameOf.customer(customerId));
  if (importId !== null) names.push(nameOf.import(importId));
  if (momentId !== null) names.push(nameOf.moment(momentId));
  return names;
}
