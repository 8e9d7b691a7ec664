import type { ThemeScript } from '../script.ts';

export const guestPrices: ThemeScript = {
  name: 'Guests see members’ prices',
  statement: '“Guests book for the price that is meant for members, and then we have to ask them for more.”',
  terms: ['member price', 'members’ price', 'guest price', 'guests see', 'Mitgliederpreis'],
  owner: 'Clubs',
  createdDaysAgo: 210,
  moment: 'Compare prices',
  area: 'Clubs',
  mix: [1, 4, 2],
  waves: [
    { span: [178, 92], mentions: 3, accounts: 3 },
    { span: [88, 1], mentions: 2, accounts: 1 },
  ],
  before: [364, 182],
  groups: [
    {
      channel: 'ticket',
      said: [
        'Two prices are set, member £8 and guest £14. Someone without an account is shown £8. Is that a setting I’ve missed?',
        'A guest argued, correctly, that we advertised 8 and charged 14. Your page did the advertising.',
        'Please hide what members pay from people who aren’t members. It starts discussions that nobody needs.',
        'The widget on our website shows members’ prices to everyone. In the app it’s right.',
      ],
    },
    { channel: 'nps', said: ['Guest prices are a muddle.'] },
    {
      channel: 'call',
      account: 'Oakhanger Golf Range',
      said: [
        'Range manager loses about £90 a week to guests who book at the member price; he lets it go because the argument costs more.',
      ],
    },
    { channel: 'app', said: ['Showed me 9, charged me 15 because “you are not a member”. Say so before!'] },
    {
      channel: 'ticket',
      language: 'de',
      said: ['Gäste sehen unseren Mitgliederpreis und buchen zu diesem. Wie stelle ich das ab?'],
    },
    { channel: 'ticket', language: 'fr', said: ['Les visiteurs voient le tarif adhérent et réservent à ce prix-là.'] },
    {
      channel: 'ticket',
      language: 'pt',
      said: ['Quem não é sócio vê o preço de sócio. Depois temos de explicar a diferença ao balcão.'],
    },
    {
      channel: 'ticket',
      account: 'Greyfriars Tennis',
      said: ['Guests see the member price on the timetable, book for it, and our court costs them £6 less than it should.'],
    },
  ],
};
