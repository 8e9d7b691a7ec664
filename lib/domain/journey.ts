import * as z from 'zod/mini';
import { rowSchema } from './row.ts';

export const stageSchema = z.object({ id: z.uuid(), name: z.string().check(z.minLength(1)) });
export type Stage = z.infer<typeof stageSchema>;

/** The customer's path, as an ordered list of stages. */
export const journeySchema = z.extend(rowSchema, { name: z.string().check(z.minLength(1)), stages: z.array(stageSchema) });
export type Journey = z.infer<typeof journeySchema>;

/** A tracked step of the journey. */
export const momentSchema = z.extend(rowSchema, {
  key: z.string(),
  journeyId: z.uuid(),
  stageId: z.uuid(),
  name: z.string().check(z.minLength(1)),
  /** Position within its stage. */
  order: z.int().check(z.nonnegative()),
  /** 1..5, how much it decides the relationship; null until somebody sets it. */
  weight: z.nullable(z.int().check(z.minimum(1), z.maximum(5))),
  weightReason: z.string(),
  owner: z.nullable(z.string()),
  themeIds: z.array(z.uuid()),
  importId: z.nullable(z.uuid()),
});
export type Moment = z.infer<typeof momentSchema>;

export { momentOfTruth } from './vocabulary.ts';
