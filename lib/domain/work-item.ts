import * as z from 'zod/mini';
import { hostIds } from './host-id.ts';

export { hostIds, hostNames } from './host-id.ts';
export type { HostId } from './host-id.ts';
export { itemId, itemLabel } from './item-id.ts';

export const itemKinds = ['issue', 'pull-request', 'discussion', 'new-issue', 'new-pull-request', 'document'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** Where a work item lives: enough to find it again, nothing of what it says. */
export const itemReferenceSchema = z.object({
  host: z.enum(hostIds),
  kind: z.enum(itemKinds),
  /** `owner/repo#12`, `PAY-812`, a document's id; null for a form that has no key yet. */
  key: z.nullable(z.string()),
  /** Scheme, host and, for Jira on a path, the path: `https://jira.corp.example/jira`. */
  base: z.string(),
  /** Address without what only this visit needs (fragment, tracking). */
  url: z.string(),
  /** The tab of a document; null for its first. */
  tab: z.nullable(z.string()),
});
export type ItemReference = z.infer<typeof itemReferenceSchema>;

export const fieldNames = [
  'title',
  'body',
  'labels',
  'components',
  'paths',
  'state',
  'type',
  'project',
  'parent',
  'branch',
  'mode',
] as const;
export type FieldName = (typeof fieldNames)[number];

/** Where a field's value was read, in the host's own terms ("embedded data", "rest v3", "page", "title"), and whether all of it was. */
export const fieldReadingSchema = z.object({ source: z.string(), complete: z.boolean() });
export type FieldReading = z.infer<typeof fieldReadingSchema>;

/** The item in view, as far as it could be read. A field without an entry in `fields` was not found. */
export const workItemSchema = z.extend(itemReferenceSchema, {
  title: z.string(),
  body: z.string(),
  labels: z.array(z.string()),
  components: z.array(z.string()),
  /** Changed files of a pull request. */
  paths: z.array(z.string()),
  /** Open, closed, merged, or the workflow's own status. */
  state: z.nullable(z.string()),
  type: z.nullable(z.string()),
  project: z.nullable(z.string()),
  parent: z.nullable(z.object({ key: z.string(), title: z.nullable(z.string()) })),
  branch: z.nullable(z.string()),
  /** How a document is open: editing, suggesting, viewing. */
  mode: z.nullable(z.enum(['editing', 'suggesting', 'viewing'])),
  fields: z.partialRecord(z.enum(fieldNames), fieldReadingSchema),
});
export type WorkItem = z.infer<typeof workItemSchema>;

const longest = { title: 20_000, body: 2_000_000 } as const;

/** The item with a title and a body of a length that can be matched on; what was cut is said to be incomplete. */
export function withinLimits(item: WorkItem): WorkItem {
  const cut = (['title', 'body'] as const).filter((name) => item[name].length > longest[name]);
  if (cut.length === 0) return item;
  const values = Object.fromEntries(cut.map((name) => [name, item[name].slice(0, longest[name])]));
  const fields = Object.fromEntries(cut.map((name) => [name, { source: item.fields[name]?.source ?? '', complete: false }]));
  return { ...item, ...values, fields: { ...item.fields, ...fields } };
}

/** Why a page that should show an item does not. `detail` is the tool's own answer ("403 no permission to browse PAY"), never page text. */
export const readingProblems = ['login', 'no-access', 'not-found', 'rate-limited', 'offline', 'failed', 'unrecognised'] as const;

/** What a tab shows, as the content script reports it and the panel renders it. */
export const readingSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('no-item'), host: z.enum(hostIds) }),
  z.object({ state: z.literal('reading'), reference: itemReferenceSchema }),
  z.object({ state: z.literal('item'), item: z.pipe(workItemSchema, z.transform(withinLimits)), settled: z.boolean() }),
  z.object({
    state: z.enum(readingProblems),
    reference: itemReferenceSchema,
    detail: z.nullable(z.string().check(z.maxLength(500))),
    /** When it makes sense to try again, as an instant. */
    retryAt: z.nullable(z.int()),
    /** A title that could be read all the same, to match on if the person says so. */
    title: z.nullable(
      z.pipe(
        z.string(),
        z.transform((title) => title.slice(0, longest.title)),
      ),
    ),
  }),
]);
export type Reading = z.infer<typeof readingSchema>;
