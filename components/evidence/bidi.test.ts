import { expect, it } from 'vitest';
import { bidiPieces, withoutBidi } from './bidi.ts';

it('names the controls that would turn the text', () => {
  expect(bidiPieces('pay \u202Egpj.exe')).toEqual([{ text: 'pay ' }, { control: 'RLO' }, { text: 'gpj.exe' }]);
  expect(withoutBidi('\u2066a\u2069')).toBe('[LRI]a[PDI]');
});

it('leaves every other character alone, joiners of emoji and right-to-left letters among them', () => {
  const text = '👩‍👧 שלום مرحبا ①';
  expect(bidiPieces(text)).toEqual([{ text }]);
});
