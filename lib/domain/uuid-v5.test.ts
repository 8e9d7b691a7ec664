import fc from 'fast-check';
import { v5 } from 'uuid';
import { expect, test } from 'vitest';
import { uuidsV5 } from './uuid-v5.ts';

const namespace = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

test('the example of RFC 9562, A.4', () => {
  expect(uuidsV5(namespace)('www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
});

test('the same ids as the library gives, for names of any script and length, asked in any order', () => {
  const idOf = uuidsV5(namespace);
  const name = fc.string({ unit: 'grapheme', maxLength: 300 });
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), (names) => {
      for (const one of names) expect(idOf(one)).toBe(v5(one, namespace));
    }),
  );
});
