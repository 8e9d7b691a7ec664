import * as z from 'zod/mini';
import { hostIds } from './work-item.ts';
import { rowSchema } from './row.ts';

/**
 * That a part of a tool (Jira project or component, repository or path, document) belongs to a product area; or, for `feedback`, all that comes
 * from a source, or carries a tag there (`app-store`, `zendesk/billing`), with no base.
 */
export const areaRuleSchema = z.extend(rowSchema, {
  host: z.enum([...hostIds, 'feedback']),
  base: z.string(),
  scope: z.string(),
  area: z.string().check(z.minLength(1)),
});
export type AreaRule = z.infer<typeof areaRuleSchema>;
