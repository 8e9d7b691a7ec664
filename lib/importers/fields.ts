/** What a column can hold. `details` is further text of the same item; `source` the tool that each row came from. */
export const fields = [
  'text',
  'details',
  'title',
  'id',
  'date',
  'rating',
  'customer',
  'account',
  'segment',
  'plan',
  'arr',
  'signal',
  'area',
  'tags',
  'theme',
  'moment',
  'source',
  'channel',
  'language',
  'url',
] as const;
export type Field = (typeof fields)[number];
