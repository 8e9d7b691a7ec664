import type { FieldName, ItemKind, WorkItem } from '../../lib/domain/work-item.ts';

/** What evidence is matched on. */
const matched = ['title', 'body', 'labels', 'components', 'paths', 'parent'] as const satisfies readonly FieldName[];

/** What items of each kind always have; where one of these was not found, the reading was partial. */
const expected: Readonly<Record<ItemKind, readonly FieldName[]>> = {
  issue: ['title', 'body'],
  'pull-request': ['title', 'body', 'paths'],
  discussion: ['title', 'body'],
  'new-issue': ['title'],
  'new-pull-request': ['title'],
  document: ['title', 'body'],
};

export type MatchedField = (typeof matched)[number];

/** Fields that were not read, or not to their end, of those that evidence is matched on. */
export function missingFields({ kind, fields }: WorkItem): readonly MatchedField[] {
  return matched.filter((name) => (fields[name] ? !fields[name].complete : expected[kind].includes(name)));
}
