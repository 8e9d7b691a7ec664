import { ines } from '../company/teams.ts';
import type { ThemeScript } from '../script.ts';

/** Fell half a year ago, and has been quiet on that level since. */
export const lateFees: ThemeScript = {
  name: 'Fees appear at the last step',
  statement: '“I only learn what it really costs after I have typed in my card.”',
  terms: ['booking fee', 'service fee', 'extra fee', 'hidden fee', 'last step', 'more than it said'],
  owner: 'Payments',
  set: { status: 'resolved', because: 'A third of what it was in winter, and steady since spring.', by: ines, daysAgo: 5 },
  createdDaysAgo: 330,
  moment: 'See what it costs',
  area: 'Payments',
  mix: [4, 11, 8],
  waves: [
    { span: [178, 92], mentions: 8, accounts: 7 },
    { span: [88, 1], mentions: 6, accounts: 6, returning: 1 },
  ],
  before: [364, 215],
  groups: [
    {
      channel: 'ticket',
      said: [
        'Members complain that the class costs £12 on the timetable and £13.50 at the end. We never told them about the £1.50 because you never told us where it shows up.',
        'Why is the service fee only shown after the card is entered? One mother called it a trick and I couldn’t really argue.',
        'Please show the full price from the start. We have lost the trust of two regulars over 90 pence. Ninety pence!',
        'The timetable says 10 €, the basket says 10 €, the last page says 11,20 €. That last page is where people leave.',
        'Can we pay the booking fee ourselves rather than have it land on the member at the very end?',
        'For a family of five the surprise at the end is £7.50. They closed the app and came in person, where there is no fee, and then asked me why there is one online.',
        'There’s an extra fee for drop-ins that appears on the final screen only. It isn’t on your price list either, or I am blind.',
        'Our own advert says “£8, all in”. Yours says £8.95 on the last screen. We had to reprint the advert.',
        'Could the fee be part of the price? As a club we’d rather say 12.50 once than 12 and then surprise.',
        'A pensioner asked me to explain the 75p. I could not. Please could you explain the 75p.',
        'A member sent me two screenshots, first page £20, last page £21.80, with a question mark under them. I had no answer.',
        'Fee on top only shown when the card is in. Consumer office says prices have to be shown in full. Please check before somebody else does.',
      ],
    },
    {
      channel: 'nps',
      said: [
        'Fee pops up at the end. Feels sneaky.',
        'Don’t mind paying a fee, mind finding it at the last step.',
        'Prices on the timetable are not the prices you pay.',
        'the 1.50 at checkout!! every single time',
        'Our members think WE add the fee.',
        'extra fee surprise at the end puts people off',
        'Show the real price first, then we talk.',
      ],
    },
    {
      channel: 'app',
      said: [
        'Hidden fee on the last page. No thanks.',
        'It said 9 and took 10.20.',
        'Would be five stars if the price at the start was the price at the end.',
        '£2 more at the last screen. Cheeky.',
      ],
    },
    {
      channel: 'play',
      unknownAccount: true,
      said: [
        'surprise service fee after i put my card in. uninstalled',
        'more than it said. only 80p but its the principle',
        'final price is never the first price',
      ],
    },
    {
      channel: 'call',
      said: [
        'Three of their sites have put a sign at reception about the booking fee because members only see it on the last page and feel cheated.',
        'She would rather raise class prices by a pound than have a fee appear after the card is in. Wants to know whether that can be set per class.',
        'Ran their own test: with the price including the fee shown first, 9 % fewer baskets were left at the last step.',
        'Front desk hears “it was more than it said” about twice a day. He reckons the late fee costs him more goodwill than the parking.',
      ],
    },
    {
      channel: 'post',
      said: [
        'The fee itself is fine. Where it appears is not. Everybody I talk to says the same.',
        'We switched the fee to “paid by the club” and complaints stopped on the same day. Costs us about £60 a month and it is worth it.',
      ],
    },
    {
      channel: 'sales',
      said: [
        'Mystery-shopped one of our clubs before the call. First question: why did the price go up after I entered my card?',
      ],
    },
    {
      channel: 'ticket',
      language: 'de',
      said: [
        'Die Gebühr taucht erst im letzten Schritt auf. Unsere Mitglieder fühlen sich veräppelt, und ehrlich gesagt verstehe ich sie.',
        'Warum steht der Endpreis nicht von Anfang an da? Aus 14 € werden beim Bezahlen 15,40 €.',
      ],
    },
    { channel: 'app', language: 'de', said: ['Versteckte Gebühr am Ende. Minus drei Sterne.'] },
    {
      channel: 'ticket',
      language: 'fr',
      said: ['Les frais n’apparaissent qu’à la dernière étape, une fois la carte saisie. Plusieurs adhérents ont renoncé.'],
    },
    { channel: 'nps', language: 'fr', said: ['Prix affiché 12 €, prix payé 13,10 €. Pas très honnête.'] },
    {
      channel: 'ticket',
      language: 'es',
      said: ['Los gastos de gestión salen al final del todo, cuando ya has metido la tarjeta. La gente se enfada, y con razón.'],
    },
    { channel: 'play', language: 'es', said: ['Te cobran más de lo que pone. Avisad antes, por favor.'] },
    { channel: 'nps', language: 'nl', said: ['Servicekosten pas in de laatste stap, dat voelt niet eerlijk.'] },
    { channel: 'app', language: 'pt', said: ['A taxa só aparece no fim. Devia estar no preço desde o início.'] },
    { channel: 'nps', language: 'sv', said: ['Avgiften dyker upp först i sista steget. Tråkigt.'] },
    { channel: 'nps', language: 'de', said: ['Preise ohne Gebühr anzeigen und am Schluss draufschlagen ist von gestern.'] },
    {
      channel: 'ticket',
      language: 'nl',
      said: ['Leden klagen dat er op het laatst nog servicekosten bij komen. Kan dat niet meteen in de prijs?'],
    },
    {
      channel: 'ticket',
      account: 'Cartwheel Kids',
      said: [
        'Why does a £3 children’s session have a £1 fee at the end? One third! The mums have a WhatsApp group and you are famous in it.',
      ],
    },
  ],
};
