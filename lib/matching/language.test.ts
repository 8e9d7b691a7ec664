import { describe, expect, it } from 'vitest';
import { commonWords, languageOf } from './language.ts';

describe('the language of a text', () => {
  it.each([
    ['Cancel a class booking without phoning the club', 'english'],
    ['Der Kalender lädt beim ersten Mal nicht', 'german'],
    ['La carte n’est pas enregistrée après le paiement', 'french'],
    ['La tarjeta guardada desaparece después de pagar', 'spanish'],
    ['O cartão não está guardado depois do pagamento', 'portuguese'],
    ['ich finde die app super, aber der login geht nicht', 'german'],
  ])('of "%s" is %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each(['', '🙂', 'Kubernetes', 'カードが消えた', 'لا أستطيع الدفع', 'Zahlung abgelehnt'])('is not told by "%s"', (text) => {
    expect(languageOf(text)).toBeNull();
  });

  it('is told by the beginning of a text of any length', () => {
    expect(languageOf(`Die Karte ist weg. ${'the card is gone and '.repeat(50_000)}`)).toBe('english');
    expect(languageOf(`${'Die Karte ist weg und '.repeat(200)} ${'the card is gone and '.repeat(50_000)}`)).toBe('german');
  });
});

it('leaves a word that one language has everywhere to the others', () => {
  expect(commonWords.german.has('war')).toBe(true);
  expect(commonWords.english.has('war')).toBe(false);
});
