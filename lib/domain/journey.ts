import * as z from 'zod/mini';
import { dateSchema, instantSchema, rowSchema } from './row.ts';

export const stageSchema = z.object({ id: z.uuid(), name: z.string().check(z.minLength(1)) });
export type Stage = z.infer<typeof stageSchema>;

/** The customer's path, as an ordered list of stages. */
export const journeySchema = z.extend(rowSchema, { name: z.string().check(z.minLength(1)), stages: z.array(stageSchema) });
export type Journey = z.infer<typeof journeySchema>;

/** What somebody said a moment weighs, and why. `at` is null for a weight from before who and when were kept. */
export const weighingSchema = z.object({
  weight: z.nullable(z.int().check(z.minimum(1), z.maximum(5))),
  because: z.string(),
  at: z.nullable(instantSchema),
  by: z.nullable(z.string()),
});
export type Weighing = z.infer<typeof weighingSchema>;

/** The number by which a team watches a moment, as somebody read it off their own tools. */
export const metricSchema = z.object({
  name: z.string().check(z.minLength(1)),
  /** As it is written behind the number: "%", "days"; empty where it is a bare number. */
  unit: z.string(),
  target: z.nullable(z.number()),
  current: z.nullable(z.number()),
  /** The day on which the current value was set. */
  setOn: z.nullable(dateSchema),
});
export type Metric = z.infer<typeof metricSchema>;

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
  /** Every weight that it was given, oldest first; the last is the present one. Older files do not tell. */
  weighings: z._default(z.array(weighingSchema), []),
  metric: z._default(z.nullable(metricSchema), null),
  owner: z.nullable(z.string()),
  themeIds: z.array(z.uuid()),
  /** Words that mark feedback without a stated moment as speaking of this one: inferred. Older files have none. */
  terms: z._default(z.array(z.string()), []),
  importId: z.nullable(z.uuid()),
});
export type Moment = z.infer<typeof momentSchema>;

export { momentOfTruth } from './vocabulary.ts';
