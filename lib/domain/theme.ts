import * as z from 'zod/mini';
import { fromOlderTheme } from './older-theme.ts';
import { instantSchema, rowSchema } from './row.ts';

/** How far a theme is. What was heard and decided tells it (lib/analysis/theme-status.ts); a person can say otherwise. */
export const themeStatuses = [
  'emerging',
  'active',
  'being-addressed',
  'shipped-verifying',
  'resolved',
  'declined',
  'recurring',
] as const;
export type ThemeStatus = (typeof themeStatuses)[number];

/** That a person said what the status is: why, who and when. Versions before 6 kept neither the reason nor who. */
export const statusOverrideSchema = z.object({
  status: z.enum(themeStatuses),
  because: z.string(),
  by: z.nullable(z.string()),
  at: instantSchema,
});
export type StatusOverride = z.infer<typeof statusOverrideSchema>;

const themeRowSchema = z.extend(rowSchema, {
  key: z.string(),
  name: z.string().check(z.minLength(1)),
  statement: z.string(),
  /** Words that mark feedback as belonging here, by rule. */
  terms: z.array(z.string()),
  owner: z.nullable(z.string()),
  /** The status that a person set; null where it is derived. */
  override: z._default(z.nullable(statusOverrideSchema), null),
  /** When somebody put it aside: it is found, counted and suggested no more until it is brought back. */
  archivedAt: z._default(z.nullable(instantSchema), null),
  createdAt: instantSchema,
  importId: z.nullable(z.uuid()),
  /** Of a deleted one: the theme that it was merged into. Older files do not tell. */
  mergedInto: z.optional(z.nullable(z.uuid())),
});

/** A recurring need or problem behind many feedback items, stated in the customer's terms. */
export const themeSchema = z.pipe(z.transform(fromOlderTheme), themeRowSchema);
export type Theme = z.infer<typeof themeSchema>;

/** The theme that one ended in by merges, itself where it is still there; undefined where the last of them is gone. */
export function mergeEnd(theme: Theme, byId: (id: string) => Theme | undefined): Theme | undefined {
  const seen = new Set<string>();
  let next: Theme | undefined = theme;
  while (next?.deletedAt !== null && next?.mergedInto && !seen.has(next.id)) {
    seen.add(next.id);
    next = byId(next.mergedInto);
  }
  return next?.deletedAt === null ? next : undefined;
}

/** Why a theme was suggested: how often a suggestion like it is right, 0..1, and the words of the feedback that speak for it. */
export const suggestionSchema = z.object({
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
  words: z.array(z.string()),
});
export type Suggestion = z.infer<typeof suggestionSchema>;

/**
 * That a feedback item belongs to a theme, and how that is known. By rule is shown as inferred; what is only suggested belongs
 * to nothing yet (counted.ts).
 */
export const assignmentSchema = z.extend(rowSchema, {
  feedbackId: z.uuid(),
  themeId: z.uuid(),
  how: z.enum(['imported', 'rule', 'suggested', 'confirmed']),
  importId: z.nullable(z.uuid()),
  /** Of one that was suggested, whatever a person then said of it; older files do not tell. */
  suggestion: z.optional(suggestionSchema),
});
export type Assignment = z.infer<typeof assignmentSchema>;
