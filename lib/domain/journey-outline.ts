import * as z from 'zod/mini';
import { metricSchema } from './journey.ts';

const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));

const momentOutlineSchema = z.object({
  name,
  weight: z._default(z.nullable(z.int().check(z.minimum(1), z.maximum(5))), null),
  weightReason: z._default(z.string().check(z.maxLength(2_000)), ''),
  owner: z._default(z.nullable(z.string().check(z.maxLength(200))), null),
  metric: z._default(z.nullable(metricSchema), null),
  terms: z._default(z.array(z.string().check(z.maxLength(200))).check(z.maxLength(100)), []),
});

/** A journey without its feedback and themes, as a file or a template holds it: what one team can give another. */
export const journeyOutlineSchema = z.object({
  throughline: z.literal('journey'),
  version: z.literal(1),
  name,
  stages: z
    .array(z.object({ name, moments: z.array(momentOutlineSchema).check(z.maxLength(500)) }))
    .check(z.minLength(1), z.maxLength(50)),
});
export type JourneyOutline = z.infer<typeof journeyOutlineSchema>;
