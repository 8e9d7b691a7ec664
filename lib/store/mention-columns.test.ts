import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Mention } from '../analysis/mention.ts';
import { signalKinds } from '../domain/feedback.ts';
import { packColumns, packHeld, unpackColumns, unpackHeld } from './mention-columns.ts';

const named = fc.constantFrom('Acme', 'Ünïcode 😀', '', 'NaN');
const mention: fc.Arbitrary<Mention> = fc.record({
  feedbackId: fc.uuid(),
  voice: named,
  unit: fc.constantFrom('accounts', 'people', 'items'),
  person: fc.option(named),
  saidAt: fc.option(fc.integer()),
  signal: fc.option(fc.constantFrom(...signalKinds)),
  inferred: fc.boolean(),
  source: named,
  segment: fc.option(named),
  plan: fc.option(named),
  area: fc.option(named),
  arr: fc.integer({ min: 0 }),
  momentId: fc.option(fc.uuid()),
});

it('gives back every mention as it was packed', () => {
  fc.assert(
    fc.property(fc.array(mention), (mentions) => {
      expect(unpackColumns(structuredClone(packColumns(mentions)))).toEqual(mentions);
    }),
  );
});

it('gives back what each row belongs to', () => {
  fc.assert(
    fc.property(fc.array(fc.array(named)), (rows) => {
      expect(unpackHeld(structuredClone(packHeld(rows)), rows.length)).toEqual(rows);
    }),
  );
});
