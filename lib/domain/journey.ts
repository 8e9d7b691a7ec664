import { z } from 'zod';
import { rowSchema } from './row.ts';

export const stageSchema = z.object({ id: z.uuid(), name: z.string().min(1) });
export type Stage = z.infer<typeof stageSchema>;

/** The customer's path, as an ordered list of stages. */
export const journeySchema = rowSchema.extend({ name: z.string().min(1), stages: z.array(stageSchema) });
export type Journey = z.infer<typeof journeySchema>;

/** A tracked step of the journey. */
export const momentSchema = rowSchema.extend({
  key: z.string(),
  journeyId: z.uuid(),
  stageId: z.uuid(),
  name: z.string().min(1),
  /** Position within its stage. */
  order: z.int().nonnegative(),
  /** 1..5, how much it decides the relationship; null until somebody sets it. */
  weight: z.int().min(1).max(5).nullable(),
  weightReason: z.string(),
  owner: z.string().nullable(),
  themeIds: z.array(z.uuid()),
  importId: z.uuid().nullable(),
});
export type Moment = z.infer<typeof momentSchema>;

/** Weight from which a moment counts as a moment of truth. */
export const momentOfTruth = 4;
