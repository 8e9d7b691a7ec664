import * as z from 'zod/mini';
import { relations, verdicts } from './vocabulary.ts';
import { itemReferenceSchema } from './work-item.ts';

export { relations, verdicts, type Relation, type Verdict } from './vocabulary.ts';
import { dateSchema, instantSchema, rowSchema } from './row.ts';

export const insightKinds = ['theme', 'moment', 'feedback'] as const;

/** What a decision can cite: a theme, a moment's breakdown, or one feedback item. */
export const insightSchema = z.object({ kind: z.enum(insightKinds), id: z.uuid(), key: z.string() });
export type Insight = z.infer<typeof insightSchema>;

/** The item as it was called when somebody linked or decided on it. */
export const citedItemSchema = z.extend(itemReferenceSchema, { itemId: z.string(), title: z.string() });
export type CitedItem = z.infer<typeof citedItemSchema>;

/** Work item -> insight. */
export const linkSchema = z.extend(rowSchema, {
  itemId: z.string(),
  item: citedItemSchema,
  insight: insightSchema,
  relation: z.enum(relations),
  linkedAt: instantSchema,
  linkedBy: z.nullable(z.string()),
});
export type Link = z.infer<typeof linkSchema>;

/** "Not relevant": this theme stays away from this item until the dismissal is taken back. */
export const dismissalSchema = z.extend(rowSchema, {
  itemId: z.string(),
  item: citedItemSchema,
  themeId: z.uuid(),
  dismissedAt: instantSchema,
});
export type Dismissal = z.infer<typeof dismissalSchema>;

/** One insight as it stood when the decision was recorded. Erasing a customer empties `quotes` and keeps the counts. */
export const frozenInsightSchema = z.extend(insightSchema, {
  name: z.string(),
  voices: z.int().check(z.nonnegative()),
  unit: z.enum(['accounts', 'people', 'items']),
  mentions: z.int().check(z.nonnegative()),
  /** US dollars a year. */
  arr: z.number().check(z.nonnegative()),
  windowDays: z.nullable(z.int().check(z.positive())),
  trend: z.string(),
  lastHeard: z.nullable(instantSchema),
  quotes: z.array(
    z.object({
      feedbackId: z.uuid(),
      key: z.string(),
      text: z.string(),
      who: z.nullable(z.string()),
      saidAt: z.nullable(instantSchema),
      /** Who said it, so that erasing them finds the quote when the feedback is gone; older files do not tell. */
      accountId: z.optional(z.nullable(z.uuid())),
      customerId: z.optional(z.nullable(z.uuid())),
    }),
  ),
});
export type FrozenInsight = z.infer<typeof frozenInsightSchema>;

/** That a person took the decision back, when and why. The row and its evidence stay. */
export const reversalSchema = z.object({
  at: instantSchema,
  by: z.nullable(z.string()),
  because: z.string().check(z.minLength(1)),
});
export type Reversal = z.infer<typeof reversalSchema>;

/** That a person looked at what came of it, when, and what they concluded. */
export const outcomeReviewSchema = z.object({ at: instantSchema, by: z.nullable(z.string()), conclusion: z.string() });
export type OutcomeReview = z.infer<typeof outcomeReviewSchema>;

export const decisionSchema = z.extend(rowSchema, {
  key: z.string(),
  itemId: z.string(),
  item: citedItemSchema,
  verdict: z.enum(verdicts),
  because: z.string(),
  givesUp: z.string(),
  expects: z.string(),
  reviewOn: z.nullable(dateSchema),
  decidedAt: instantSchema,
  decidedBy: z.nullable(z.string()),
  evidence: z.array(frozenInsightSchema),
  /** Earlier wordings, oldest first; the present one is the row itself. */
  edits: z.array(z.object({ at: instantSchema, by: z.nullable(z.string()), changed: z.record(z.string(), z.string()) })),
  /** The day the work shipped, set by hand; null while it is open. Older files do not tell. */
  shippedOn: z._default(z.nullable(dateSchema), null),
  reversal: z._default(z.nullable(reversalSchema), null),
  reviewed: z._default(z.nullable(outcomeReviewSchema), null),
});
export type Decision = z.infer<typeof decisionSchema>;

/** What somebody has typed and not recorded. Kept with its item, whatever is in view. */
export const draftSchema = z.object({
  itemId: z.string(),
  item: citedItemSchema,
  verdict: z.nullable(z.enum(verdicts)),
  because: z.string(),
  givesUp: z.string(),
  expects: z.string(),
  reviewOn: z.nullable(dateSchema),
  /** The recorded decision that this draft edits. */
  decisionId: z.nullable(z.uuid()),
  savedAt: instantSchema,
});
export type Draft = z.infer<typeof draftSchema>;
