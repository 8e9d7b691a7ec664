import * as z from 'zod/mini';
import { dateSchema } from './row.ts';
import { longestWindow, readDays } from './window-days.ts';

export { longestWindow, windowChoices, type WindowDays } from './window-days.ts';

const spanSchema = z
  .object({ from: dateSchema, to: dateSchema })
  .check(z.refine(({ from, to }) => readDays(`${from}..${to}`) !== undefined));

/** Settings of the workspace. They travel with its file; settings of a browser (sites, dock) do not. */
export const settingsSchema = z.object({
  workspaceName: z._default(z.string(), ''),
  /** Who records decisions and links here. */
  me: z._default(z.nullable(z.string()), null),
  /** Days behind every figure; null is all time. */
  windowDays: z._default(z.nullable(z.union([z.int().check(z.minimum(1), z.maximum(longestWindow)), spanSchema])), 90),
  /** A theme is said to wait once this many voices stand behind it ... */
  waitingVoices: z._default(z.int().check(z.minimum(1), z.maximum(10_000)), 2),
  /** ... and this many days have passed without a decision. */
  waitingDays: z._default(z.int().check(z.minimum(1), z.maximum(3_650)), 90),
  /** Product areas of whose items only feedback of the same area is looked at. */
  onlyAreas: z._default(z.array(z.string()), []),
  /** Set while the sample is loaded, so that it can be removed in one step. */
  sampleImportId: z._default(z.nullable(z.uuid()), null),
});
export type Settings = z.infer<typeof settingsSchema>;
