import * as z from 'zod/mini';
import { instantSchema, rowSchema } from './row.ts';

export const signalKinds = ['problem', 'request', 'praise', 'question'] as const;

/** The kind of point a feedback item makes, and how that is known. */
export const signalSchema = z.object({
  kind: z.enum(signalKinds),
  from: z.enum(['column', 'rating', 'inferred', 'confirmed']),
});
export type Signal = z.infer<typeof signalSchema>;
export type SignalKind = Signal['kind'];

/** A rating with the scale it was given on: 2 of 1..5, 9 of 0..10. */
export const ratingSchema = z.object({ value: z.number(), min: z.number(), max: z.number() });
export type Rating = z.infer<typeof ratingSchema>;

/** One communication from one customer at one time. Never edited: only `signal`, `momentId` and `area` are about it, not in it. */
export const feedbackSchema = z.extend(rowSchema, {
  key: z.string(),
  /** Where it came from, as the importing person named it: "zendesk", "google-play". */
  source: z.string().check(z.minLength(1)),
  /** What kind of communication, in words: "support ticket", "NPS comment", "app review". */
  channel: z.nullable(z.string()),
  externalId: z.nullable(z.string()),
  /** Exact words; empty only in a row whose customer was erased. A subject or review title, where the source has one, is kept apart. */
  text: z.string(),
  title: z.nullable(z.string()),
  /** BCP 47 tag as given by the source; nothing is detected here. */
  language: z.nullable(z.string()),
  /** When it was said; null when the source does not tell. */
  saidAt: z.nullable(instantSchema),
  customerId: z.nullable(z.uuid()),
  accountId: z.nullable(z.uuid()),
  signal: z.nullable(signalSchema),
  rating: z.nullable(ratingSchema),
  momentId: z.nullable(z.uuid()),
  area: z.nullable(z.string()),
  tags: z.array(z.string()),
  /** https address of the original, if the source gives one. */
  url: z.nullable(z.string()),
  importId: z.nullable(z.uuid()),
});
export type Feedback = z.infer<typeof feedbackSchema>;

export const accountSchema = z.extend(rowSchema, {
  name: z.string().check(z.minLength(1)),
  segment: z.nullable(z.string()),
  plan: z.nullable(z.string()),
  /** Annual recurring revenue in US dollars. */
  arr: z.nullable(z.number().check(z.nonnegative())),
  importId: z.nullable(z.uuid()),
  /** When it was erased, in a row that a later file made again. */
  erasedAt: z.optional(instantSchema),
});
export type Account = z.infer<typeof accountSchema>;

export const customerSchema = z.extend(rowSchema, {
  name: z.string().check(z.minLength(1)),
  accountId: z.nullable(z.uuid()),
  segment: z.nullable(z.string()),
  importId: z.nullable(z.uuid()),
  /** When it was erased, in a row that a later file made again. */
  erasedAt: z.optional(instantSchema),
});
export type Customer = z.infer<typeof customerSchema>;

/** One run of an import, so that it can be listed and undone as a whole. */
export const importSchema = z.extend(rowSchema, {
  fileName: z.string(),
  source: z.string(),
  importedAt: instantSchema,
  added: z.int().check(z.nonnegative()),
  alreadyHere: z.int().check(z.nonnegative()),
  refused: z.int().check(z.nonnegative()),
  state: z.enum(['running', 'done', 'cancelled', 'undone']),
});
export type Import = z.infer<typeof importSchema>;
