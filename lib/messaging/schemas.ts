import { z } from 'zod';
import { readingSchema } from '../domain/work-item.ts';
import { visitSchema } from '../store/tab-readings.ts';
import type { FromPage, Sent } from './protocol.ts';

const nothing = z.undefined().or(z.null().transform(() => undefined));

/** What the background accepts from a page, parsed once where it is received. Keys that are not named here are dropped. */
export const fromPageSchemas: { readonly [Type in keyof FromPage]: z.ZodType<Sent<Type>> } = {
  hello: z.object({ presence: z.string().regex(/^x-[a-z0-9]{6,20}$/) }),
  reportReading: z.object({ visit: visitSchema, reading: readingSchema, panelOpen: z.boolean() }),
  leavePage: visitSchema,
  openSidePanel: nothing,
  fetchExport: z.object({ url: z.string().max(2_000) }),
  reportFrameBlocked: nothing,
};
