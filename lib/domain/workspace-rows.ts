import type * as z from 'zod/mini';
import { areaRuleSchema } from './area.ts';
import { decisionSchema, dismissalSchema, linkSchema } from './decision.ts';
import { accountSchema, customerSchema, feedbackSchema, importSchema } from './feedback.ts';
import { journeySchema, momentSchema } from './journey.ts';
import { regroupingSchema } from './regrouping.ts';
import { snoozeSchema } from './snooze.ts';
import type { TableName } from './tables.ts';
import { assignmentSchema, themeSchema } from './theme.ts';

/** The form of every kind of row, by table; the workspace file, merging and the sample all speak in these. */
export const rowSchemas = {
  accounts: accountSchema,
  customers: customerSchema,
  feedback: feedbackSchema,
  themes: themeSchema,
  assignments: assignmentSchema,
  regroupings: regroupingSchema,
  journeys: journeySchema,
  moments: momentSchema,
  decisions: decisionSchema,
  links: linkSchema,
  dismissals: dismissalSchema,
  snoozes: snoozeSchema,
  areas: areaRuleSchema,
  imports: importSchema,
} as const satisfies Record<TableName, z.ZodMiniType>;

export type WorkspaceRows = { readonly [Table in TableName]: readonly z.infer<(typeof rowSchemas)[Table]>[] };
