import { describe, expect, it } from 'vitest';
import { addressFor, plain } from './omnibox.ts';

describe('what Enter opens', () => {
  it.each([
    ['saved card', '/workspace.html#/search/saved%20card'],
    ['  3-D Secure & more/less? ', '/workspace.html#/search/3-D%20Secure%20%26%20more%2Fless%3F'],
    ['T-K7QF2M', '/workspace.html#/themes/T-K7QF2M'],
    ['T-shirt', '/workspace.html#/search/T-shirt'],
    ['half \ud83d a pair', '/workspace.html#/search/half%20%EF%BF%BD%20a%20pair'],
  ])('for "%s"', (text, address) => {
    expect(addressFor(text)).toBe(address);
  });
});

describe('a suggestion', () => {
  it('is no markup in Chrome, whatever a theme is called', () => {
    expect(plain('<match>"A" & \'B\'</match>\u0000\n', true)).toBe(
      '&#60;match&#62;&#34;A&#34; &#38; &#39;B&#39;&#60;/match&#62; ',
    );
  });

  it('is as it is in Firefox', () => {
    expect(plain('A & <b>', false)).toBe('A & <b>');
  });
});
