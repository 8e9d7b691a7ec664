import * as z from 'zod/mini';
import type { Column } from './columns.ts';
import type { Field } from './fields.ts';
import type { Layout } from './layout.ts';
import { tagSeparators } from './tags.ts';

const scaleSchema = z.object({
  min: z.number(),
  max: z.number(),
  nps: z.boolean(),
  best: z.enum(['high', 'low', 'unknown']),
});

const plainFields = [
  'title',
  'id',
  'customer',
  'account',
  'segment',
  'plan',
  'signal',
  'area',
  'theme',
  'moment',
  'source',
  'channel',
  'language',
  'url',
] as const;

/**
 * What a column holds and how it is read. `markup`: HTML whose text is taken. `order` null: not known, and asked if it matters.
 * `decimal`: what stands before the decimals, where the column shows it. `foreign`: what becomes of amounts that name another
 * currency than US dollars; null: nobody has said, and they are left out. `judges`: which text of a row with several a rating
 * makes a problem or praise, by its column; null: nobody has said, and where there are several it is none.
 */
export const columnUseSchema = z.discriminatedUnion('holds', [
  z.object({ holds: z.literal('nothing'), because: z.nullable(z.enum(['agent', 'empty'])) }),
  z.object({ holds: z.enum(['text', 'details']), markup: z.boolean() }),
  z.object({ holds: z.literal('date'), order: z.nullable(z.enum(['day-first', 'month-first'])) }),
  z.object({
    holds: z.literal('rating'),
    scale: scaleSchema,
    judges: z.nullable(z.union([z.enum(['all', 'none']), z.number()])),
  }),
  z.object({
    holds: z.literal('arr'),
    times: z.union([z.literal(1), z.literal(12)]),
    decimal: z.nullable(z.enum(['.', ','])),
    foreign: z.nullable(z.enum(['left-out', 'as-dollars'])),
  }),
  z.object({ holds: z.literal('tags'), separator: z.enum(tagSeparators) }),
  z.object({ holds: z.enum(plainFields) }),
]);
export type ColumnUse = z.infer<typeof columnUseSchema>;

/** One use a column, in the columns' order. */
export const columnUsesSchema = z.readonly(z.array(columnUseSchema));

/** What is kept of a reading for the next file with the same columns; the source only where a person named it. */
export const rememberedPlanSchema = z.object({ uses: columnUsesSchema, source: z.nullable(z.string()) });
export type RememberedPlan = z.infer<typeof rememberedPlanSchema>;

/** Everything that reading a file into items needs to know. */
export type ReadingPlan = {
  readonly layout: Layout;
  readonly columns: readonly Column[];
  readonly uses: readonly ColumnUse[];
  /** The tool that the file came from, as the person names it; a source column goes before it. */
  readonly source: string;
  /** What kind of communication it is, where no column tells. */
  readonly channel: string | null;
};

export const unused: ColumnUse = { holds: 'nothing', because: null };

/** The first column that holds this, or -1. */
export function columnHolding(uses: readonly ColumnUse[], field: Field): number {
  return uses.findIndex((use) => use.holds === field);
}

/** All columns that hold this, in order. */
export function columnsHolding(uses: readonly ColumnUse[], field: Field): readonly number[] {
  return uses.flatMap((use, index) => (use.holds === field ? [index] : []));
}
