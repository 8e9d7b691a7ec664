import * as z from 'zod/mini';
import { instantSchema, rowSchema } from './row.ts';
import { assignmentSchema } from './theme.ts';

/**
 * That feedback went from one theme to another: all of it by a merge, what somebody chose by a split. It keeps what is needed to tell
 * of it and to take it back. The rows that it wrote carry its instant as the time of their last change, as long as nobody changed them.
 */
export const regroupingSchema = z.extend(rowSchema, {
  kind: z.enum(['merge', 'split']),
  fromId: z.uuid(),
  intoId: z.uuid(),
  at: instantSchema,
  by: z.nullable(z.string()),
  /** How many feedback items went over. */
  items: z.int().check(z.nonnegative()),
  /** Whether the theme that they went into was made for them. */
  madeInto: z.boolean(),
  /** How feedback was known to belong to that theme already, where that changed. */
  hows: z.array(z.object({ feedbackId: z.uuid(), how: assignmentSchema.shape.how })),
  /** Terms that a merge brought over. */
  terms: z.array(z.string()),
  /** Moments that a merge changed, with their themes before. */
  moments: z.array(z.object({ id: z.uuid(), themeIds: z.array(z.uuid()) })),
  /** Decisions that cite the theme that remains since a merge, in place of the other. */
  decisionIds: z.array(z.uuid()),
});
export type Regrouping = z.infer<typeof regroupingSchema>;
