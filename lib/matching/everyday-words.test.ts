import { describe, expect, it } from 'vitest';
import { commonWordsFor } from './everyday-words.ts';

describe('everyday words', () => {
  it.each([
    ['Cancel a class booking without phoning the club', 'without', 'cancel'],
    ['Der Kalender lädt beim ersten Mal nicht', 'beim', 'kalender'],
    ['La carte n’est pas enregistrée après le paiement', 'apres', 'carte'],
    ['La tarjeta guardada desaparece después de pagar', 'despues', 'tarjeta'],
    ['O cartão não está guardado depois do pagamento', 'depois', 'cartao'],
  ])('are those of the language of "%s"', (text, common, telling) => {
    const words = commonWordsFor(text);
    expect(words.has(common)).toBe(true);
    expect(words.has(telling)).toBe(false);
  });

  it('leave a word of one language to the others', () => {
    expect(commonWordsFor('Die Karte ist weg').has('war')).toBe(true);
    expect(commonWordsFor('The war of the cards').has('war')).toBe(false);
  });

  it('are English where a text has none, or no words at all', () => {
    for (const text of ['', '🙂', 'Kubernetes', 'カードが消えた']) expect(commonWordsFor(text).has('without')).toBe(true);
  });
});
