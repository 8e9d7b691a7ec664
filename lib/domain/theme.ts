import { z } from 'zod';
import { instantSchema, rowSchema } from './row.ts';

export const themeStatuses = [
  'emerging',
  'active',
  'being-addressed',
  'shipped-verifying',
  'resolved',
  'declined',
  'recurring',
  'archived',
] as const;

/** A recurring need or problem behind many feedback items, stated in the customer's terms. */
export const themeSchema = rowSchema.extend({
  key: z.string(),
  name: z.string().min(1),
  statement: z.string(),
  /** Words that mark feedback as belonging here, by rule. */
  terms: z.array(z.string()),
  owner: z.string().nullable(),
  status: z.enum(themeStatuses),
  createdAt: instantSchema,
  importId: z.uuid().nullable(),
});
export type Theme = z.infer<typeof themeSchema>;
export type ThemeStatus = Theme['status'];

/** That a feedback item belongs to a theme, and how that is known. Rule and suggested are shown as inferred. */
export const assignmentSchema = rowSchema.extend({
  feedbackId: z.uuid(),
  themeId: z.uuid(),
  how: z.enum(['imported', 'rule', 'suggested', 'confirmed']),
  importId: z.uuid().nullable(),
});
export type Assignment = z.infer<typeof assignmentSchema>;
