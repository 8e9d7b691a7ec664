import { expect, test } from 'vitest';
import { rateRatio } from './rate-ratio.ts';

test('the example of R’s ?poisson.test (Fay 2010: breast cancer and fluoroscopy), as its page prints it', () => {
  // poisson.test(c(11, 6+8+7), c(800, 1083+1050+878)): ratio 1.971488, 95 % 0.8584264 to 4.2772659, p-value 0.07967.
  const found = rateRatio({ count: 11, exposure: 800 }, { count: 21, exposure: 3011 });
  expect(found?.ratio).toBeCloseTo(1.971488, 6);
  expect(found?.low).toBeCloseTo(0.8584264, 6);
  expect(found?.high).toBeCloseTo(4.2772659, 6);
  expect(found?.p).toBeCloseTo(0.07967, 5);
});

test('Mendel’s peas, the example of R’s ?binom.test: its exact interval 0.7076683 to 0.7654066 as odds', () => {
  const found = rateRatio({ count: 682, exposure: 1 }, { count: 243, exposure: 1 });
  expect(found?.low).toBeCloseTo(0.7076683 / (1 - 0.7076683), 5);
  expect(found?.high).toBeCloseTo(0.7654066 / (1 - 0.7654066), 5);
});

test('counts that moved between equal exposures, against SciPy 1.17 (binomtest and its exact proportion_ci, as odds)', () => {
  const found = rateRatio({ count: 8, exposure: 100 }, { count: 27, exposure: 100 });
  expect(found?.ratio).toBeCloseTo(0.2962963, 7);
  expect(found?.low).toBeCloseTo(0.1163336, 7);
  expect(found?.high).toBeCloseTo(0.6704621, 7);
  expect(found?.p).toBeCloseTo(0.0018782, 7);
});

test('none on one side, against SciPy 1.17', () => {
  const gone = rateRatio({ count: 0, exposure: 50 }, { count: 10, exposure: 50 });
  expect(gone).toMatchObject({ ratio: 0, low: 0 });
  expect(gone?.high).toBeCloseTo(0.4461255, 7);
  const fresh = rateRatio({ count: 10, exposure: 50 }, { count: 0, exposure: 50 });
  expect(fresh).toMatchObject({ ratio: null, high: Infinity });
  expect(fresh?.low).toBeCloseTo(2.2415215, 7);
  expect(fresh?.p).toBeCloseTo(0.0019531, 7);
});

test('nothing to compare where nothing happened or nobody was heard', () => {
  expect(rateRatio({ count: 0, exposure: 5 }, { count: 0, exposure: 5 })).toBeNull();
  expect(rateRatio({ count: 3, exposure: 0 }, { count: 3, exposure: 5 })).toBeNull();
});
