import { z } from 'zod';
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
export const feedbackSchema = rowSchema.extend({
  key: z.string(),
  /** Where it came from, as the importing person named it: "zendesk", "google-play". */
  source: z.string().min(1),
  /** What kind of communication, in words: "support ticket", "NPS comment", "app review". */
  channel: z.string().nullable(),
  externalId: z.string().nullable(),
  /** Exact words; empty only in a row whose customer was erased. A subject or review title, where the source has one, is kept apart. */
  text: z.string(),
  title: z.string().nullable(),
  /** BCP 47 tag as given by the source; nothing is detected here. */
  language: z.string().nullable(),
  /** When it was said; null when the source does not tell. */
  saidAt: instantSchema.nullable(),
  customerId: z.uuid().nullable(),
  accountId: z.uuid().nullable(),
  signal: signalSchema.nullable(),
  rating: ratingSchema.nullable(),
  momentId: z.uuid().nullable(),
  area: z.string().nullable(),
  tags: z.array(z.string()),
  /** https address of the original, if the source gives one. */
  url: z.string().nullable(),
  importId: z.uuid().nullable(),
});
export type Feedback = z.infer<typeof feedbackSchema>;

export const accountSchema = rowSchema.extend({
  name: z.string().min(1),
  segment: z.string().nullable(),
  plan: z.string().nullable(),
  /** Annual recurring revenue in US dollars. */
  arr: z.number().nonnegative().nullable(),
  importId: z.uuid().nullable(),
});
export type Account = z.infer<typeof accountSchema>;

export const customerSchema = rowSchema.extend({
  name: z.string().min(1),
  accountId: z.uuid().nullable(),
  segment: z.string().nullable(),
  importId: z.uuid().nullable(),
});
export type Customer = z.infer<typeof customerSchema>;

/** One run of an import, so that it can be listed and undone as a whole. */
export const importSchema = rowSchema.extend({
  fileName: z.string(),
  source: z.string(),
  importedAt: instantSchema,
  added: z.int().nonnegative(),
  alreadyHere: z.int().nonnegative(),
  refused: z.int().nonnegative(),
  state: z.enum(['running', 'done', 'cancelled', 'undone']),
});
export type Import = z.infer<typeof importSchema>;
