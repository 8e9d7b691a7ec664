import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysAgo, makeMention, testNow } from '../../test/builders.ts';
import { breakdownOf } from './breakdown.ts';
import { countUnits, countedAs } from './count-unit.ts';
import { inWindow, windowOf } from './window.ts';

const anySaying = fc.record({
  account: fc.constantFrom('acme', 'tern', null),
  person: fc.constantFrom('ada', 'ben', 'cleo', null),
  saidAt: fc.option(fc.integer({ min: daysAgo(400), max: daysAgo(-2) })),
  signal: fc.constantFrom('problem', 'praise', null),
  segment: fc.constantFrom('Growth', 'Starter', null),
} as const);

test('a breakdown in every unit and window equals counting by hand', () => {
  fc.assert(
    fc.property(
      fc.array(anySaying, { maxLength: 60 }),
      fc.constantFrom(30, 90, 365, null),
      fc.constantFrom(...countUnits),
      (sayings, days, unit) => {
        const window = windowOf(days, testNow);
        const said = sayings.map(({ account, person, ...rest }, index) => ({ ...rest, account, person, id: `item ${index}` }));
        const mentions = said.map(({ id, account, person, saidAt, signal, segment }) =>
          makeMention({
            feedbackId: id,
            voice: account ?? person ?? id,
            unit: account ? 'accounts' : person ? 'people' : 'items',
            person,
            saidAt,
            signal,
            segment,
          }),
        );
        const counted = breakdownOf(countedAs(mentions, unit), {
          window,
          laterShare: null,
          segments: new Map(),
          plans: new Map(),
        });

        const problems = said.filter(({ saidAt, signal }) => signal === 'problem' && inWindow(saidAt, window));
        const voice = ({ id, account, person }: (typeof said)[number]): string => {
          if (unit === 'mentions') return id;
          return (unit === 'people' ? (person ?? account) : (account ?? person)) ?? id;
        };
        expect(counted.reach.voices).toBe(new Set(problems.map(voice)).size);
        for (const { name, reporting } of counted.bySegment) {
          expect(reporting).toBe(new Set(problems.filter(({ segment }) => segment === name).map(voice)).size);
        }
      },
    ),
  );
});
