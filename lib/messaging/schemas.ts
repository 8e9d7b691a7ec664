import * as z from 'zod/mini';
import { readingSchema } from '../domain/work-item.ts';
import { visitSchema } from '../store/tab-readings.ts';
import { relayed, type FromPage, type FromPanel, type Sent } from './protocol.ts';

type Schemas<Side> = { readonly [Type in keyof Side & keyof (FromPage & FromPanel)]: z.ZodMiniType<Sent<Type>> };

const nothing = z.union([
  z.undefined(),
  z.pipe(
    z.null(),
    z.transform(() => undefined),
  ),
]);
const tabId = z.int().check(z.nonnegative());

/** What the background accepts from a page, parsed once where it is received. Keys that are not named here are dropped. */
const fromPageSchemas: Schemas<FromPage> = {
  hello: z.object({ presence: z.string().check(z.regex(/^x-[a-z0-9]{6,20}$/)) }),
  reportReading: z.object({ visit: visitSchema, reading: readingSchema, panelOpen: z.boolean() }),
  leavePage: visitSchema,
  openSidePanel: nothing,
  fetchExport: z.object({ url: z.string().check(z.maxLength(2_000)) }),
  reportFrameBlocked: nothing,
};

/** The same from the panel. What it passes on to a page is checked there (page-guards.ts). */
const fromPanelSchemas: Schemas<FromPanel> = {
  whichTab: z.object({ nonce: z.string().check(z.maxLength(100)) }),
  viewTab: z.object({ tabId }),
  askPage: z.object({ tabId, type: z.enum(relayed), data: z.optional(z.unknown()) }),
};

export const toBackgroundSchemas: Schemas<FromPage & FromPanel> = { ...fromPageSchemas, ...fromPanelSchemas };
