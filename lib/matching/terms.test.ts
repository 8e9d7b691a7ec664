import { describe, expect, it } from 'vitest';
import { eachTermAsked, languagesAsked, termsOf } from './terms.ts';

function asked(text: string): string[] {
  const found: string[] = [];
  eachTermAsked(text, languagesAsked(text), (term) => found.push(term));
  return found;
}

/** Whether a note that says `said` is found by a question for `question`. */
function meets(said: string, question: string): boolean {
  const terms = new Set(termsOf(said));
  return asked(question).some((term) => terms.has(term));
}

describe('other forms of a word meet', () => {
  it.each([
    ['the cards were declined twice', 'card'],
    ['Die Zahlungen wurden abgelehnt', 'die Zahlung ist weg'],
    ['Wir haben die Kündigungen nicht erhalten', 'Kündigung'],
    ['Les paiements sont refusés', 'le paiement'],
    ['Mes réservations ont disparu', 'Réservation'],
    ['Las habitaciones no estaban listas', 'la habitación'],
    ['Las habitaciones no estaban listas', 'la habitacion'],
    ['Os cartões não foram guardados', 'o cartão'],
    ['Os cartoes nao foram guardados', 'o cartão'],
    ['As avaliações não aparecem', 'avaliacao'],
  ])('in "%s" asked for "%s"', (said, question) => {
    expect(meets(said, question)).toBe(true);
  });

  it('where the note is too short to tell its language', () => {
    expect(meets('Kündigung', 'Die Kündigung geht nicht')).toBe(true);
  });

  it('and other words do not', () => {
    expect(meets('Die Zahlungen wurden abgelehnt', 'meine Karte fehlt')).toBe(false);
  });
});

describe('a question', () => {
  it('asks for one term a word where its language is told', () => {
    expect(asked('the cards were declined')).toEqual(['card', 'declin']);
  });

  it('asks in every language where it is not, each term once', () => {
    const terms = asked('Zahlungen');
    expect(terms[0]).toBe('zahlungen');
    expect(terms).toContain('zahlung');
    expect(new Set(terms).size).toBe(terms.length);
  });
});

it('drops the words that carry the grammar of English, and no other language’s', () => {
  expect(termsOf('A die is cast')).toEqual(['die', 'cast']);
  expect(termsOf('Die Karte ist weg')).toEqual(['die', 'kart', 'ist', 'weg']);
});
