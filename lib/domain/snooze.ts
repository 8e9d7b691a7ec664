import * as z from 'zod/mini';
import { dateSchema, instantSchema, rowSchema } from './row.ts';

/** Why something must not be forgotten. */
export const silenceCauses = ['waiting', 'no-reason', 'review-overdue', 'recurring', 'no-owner', 'evidence-stale'] as const;
export type SilenceCause = (typeof silenceCauses)[number];

/** That an entry of the silence register rests until a day, and why. */
export const snoozeSchema = z.extend(rowSchema, {
  /** Id of the theme, moment or decision. */
  subjectId: z.uuid(),
  cause: z.enum(silenceCauses),
  because: z.string().check(z.minLength(1)),
  /** The first day on which it shows again. */
  until: dateSchema,
  snoozedAt: instantSchema,
  snoozedBy: z.nullable(z.string()),
});
export type Snooze = z.infer<typeof snoozeSchema>;
