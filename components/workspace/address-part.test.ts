import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromPart, toPart } from './address-part.ts';

test('whatever a name holds comes back from an address as the router gives it, and parts stay apart', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('', '%', '100%', 'R&D', 'a/b', 'x=y', '?#', '%2F', '%25'),
      (some, odd) => {
        const name = `${some}${odd}`;
        expect(toPart(name)).not.toMatch(/[/&=?#]/);
        expect(fromPart(decodeURI(toPart(name)))).toBe(name.toWellFormed());
      },
    ),
  );
  expect(fromPart('100%')).toBe('100%');
});
