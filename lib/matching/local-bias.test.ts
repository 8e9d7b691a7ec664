import fc from 'fast-check';
import { expect, test } from 'vitest';
import { biased, localBias, type Judgement } from './local-bias.ts';

const judgement = fc.record({
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  accepted: fc.boolean(),
});
const judgements = fc.array(judgement, { maxLength: 60 });
const close = 1e-9;

test('without judgements nothing moves', () => {
  expect(localBias([])).toBe(0);
});

test('the bias lies within its bounds, whatever was judged', () => {
  fc.assert(
    fc.property(judgements, (all) => {
      const bias = localBias(all);
      expect(bias).toBeGreaterThanOrEqual(-1);
      expect(bias).toBeLessThanOrEqual(0.5);
    }),
  );
});

test('one more link never lowers it, one more "not relevant" never raises it', () => {
  fc.assert(
    fc.property(judgements, judgement, (all, more) => {
      const change = localBias([...all, more]) - localBias(all);
      if (more.accepted) expect(change).toBeGreaterThanOrEqual(-close);
      else expect(change).toBeLessThanOrEqual(close);
    }),
  );
});

test('the order of judgements does not matter', () => {
  fc.assert(
    fc.property(judgements, (all) => {
      expect(localBias(all.toReversed())).toBeCloseTo(localBias(all), 8);
    }),
  );
});

test('what the model was right about moves it little, what surprises it moves it more, and a few are held back', () => {
  const said = (confidence: number, accepted: boolean, times: number) =>
    Array.from({ length: times }, (): Judgement => ({ confidence, accepted }));
  expect(localBias([...said(0.5, true, 10), ...said(0.5, false, 10)])).toBeCloseTo(0, 6);
  expect(localBias(said(0.95, true, 5))).toBeLessThan(0.07);
  expect(localBias(said(0.6, false, 1))).toBeGreaterThan(-0.15);
  expect(localBias(said(0.6, false, 5))).toBeCloseTo(-0.573, 3);
  expect(localBias(said(0.6, false, 50))).toBeCloseTo(-1, 6);
});

test('a confidence moves by the bias in log odds; what is impossible or certain stays so', () => {
  expect(biased(0.5, Math.log(3))).toBeCloseTo(0.75);
  expect([biased(0, 0.5), biased(1, -1), biased(0.3, 0)]).toEqual([0, 1, 0.3]);
});
