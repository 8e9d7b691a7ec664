import * as z from 'zod/mini';

/** Milliseconds since 1970-01-01T00:00:00Z. */
export const instantSchema = z.int().check(z.minimum(-8.64e15), z.maximum(8.64e15));
export type Instant = z.infer<typeof instantSchema>;

/** A calendar date, YYYY-MM-DD, without a time zone. */
export const dateSchema = z.iso.date();
export type CalendarDate = z.infer<typeof dateSchema>;

/** No row is changed so often. A file that says more is read as saying this, so that there is room to count on. */
const lastRevision = 2 ** 40;

/** What every stored row carries, so that workspaces can be merged by file now and synchronised later. */
export const rowSchema = z.object({
  id: z.uuid(),
  rev: z.pipe(
    z.int().check(z.nonnegative()),
    z.transform((rev) => Math.min(rev, lastRevision)),
  ),
  updatedAt: instantSchema,
  deletedAt: z.nullable(instantSchema),
});
export type Row = z.infer<typeof rowSchema>;

/** The head of a row that is made now. */
export function newRow(id: string, now: Instant): Row {
  return { id, rev: 1, updatedAt: now, deletedAt: null };
}

/** The same row, changed: its revision counts up, so that the newer of two copies is known without comparing clocks. */
export function revised<T extends Row>(row: T, changes: Partial<Omit<T, keyof Row>>, now: Instant): T {
  return { ...row, ...changes, rev: row.rev + 1, updatedAt: now };
}
