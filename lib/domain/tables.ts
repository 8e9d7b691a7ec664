/** Every kind of row that a workspace is made of. Apart from their schemas, which not every page needs. */
export const tableNames = [
  'accounts',
  'customers',
  'feedback',
  'themes',
  'assignments',
  'regroupings',
  'journeys',
  'moments',
  'decisions',
  'links',
  'dismissals',
  'snoozes',
  'areas',
  'imports',
] as const;

export type TableName = (typeof tableNames)[number];
