import type { Group } from '../../script.ts';

/** What people like about paying and being paid. */
export const praiseOfPaying: readonly Group[] = [
  {
    channel: 'app',
    signal: 'praise',
    moment: 'Pay with a saved card',
    account: 'Tern Pilates',
    when: [14, 14],
    said: ['Second card worked first go, and it told me the first one hadn’t been charged. Nice touch.'],
  },
  {
    channel: 'nps',
    signal: 'praise',
    moment: 'Pay with a saved card',
    said: [
      'Paying is two taps. My mum can do it.',
      'Card saved once, never thought about it again. That is how I like it.',
      'monthly fee goes out by itself, no drama',
      'Members pay on the way out of the changing room now. We got rid of the till.',
      'Switched 400 people from direct debit to cards in a week, without one phone call. I had set aside a month.',
      'Payments simply arrive. My treasurer has taken up gardening.',
      'I like that it says which card it’s going to charge before it does.',
    ],
  },
  {
    channel: 'app',
    signal: 'praise',
    moment: 'Pay with a saved card',
    when: [88, 1],
    said: ['Quickest way I know to pay for a swim.', 'Apple Pay works like a charm.', 'Tap, done, in the pool.'],
  },
  {
    channel: 'call',
    signal: 'praise',
    moment: 'Pay with a saved card',
    said: [
      'Unpaid fees down from 11 % to 3 % in the first season. Says it is the saved cards, people do not have to think of it.',
      'Would not go back to invoices. “The money is there on the first, every first.”',
    ],
  },
  {
    channel: 'nps',
    signal: 'praise',
    moment: 'Recover a failed payment',
    said: [
      'When a card fails the mail to the member is polite and clear. Most sort it out themselves.',
      'Failed payments get chased without me having to be the bad guy.',
    ],
  },
  {
    channel: 'ticket',
    signal: 'praise',
    moment: 'Get the invoice',
    said: [
      'No problem, just wanted to say that the invoices look good now. Our accountant has stopped sighing.',
      'Thanks for the quick answer about the invoice. All clear.',
    ],
  },
  {
    channel: 'nps',
    signal: 'praise',
    moment: 'See what it costs',
    said: [
      'Clear prices from the first page. Thank you for that.',
      'The price you see is the price you pay, finally an app that does that.',
    ],
  },
  {
    channel: 'nps',
    signal: 'praise',
    moment: 'Connect the bank',
    said: ['Bank connected in ten minutes with someone nice on the phone.', 'payouts on the dot'],
  },
  {
    channel: 'nps',
    signal: 'praise',
    moment: 'Get the invoice',
    when: [75, 1],
    said: ['New invoices look proper.', 'Finally a bill I can pass on.'],
  },
  {
    channel: 'nps',
    language: 'de',
    signal: 'praise',
    moment: 'Pay with a saved card',
    when: [70, 1],
    said: ['Bezahlen geht schnell und ohne Papierkram.', 'Die Abbuchung läuft, ich muss mich um nichts kümmern.'],
  },
  {
    channel: 'nps',
    language: 'fr',
    signal: 'praise',
    moment: 'Pay with a saved card',
    said: ['Payer sa cotisation prend dix secondes, c’est parfait.'],
  },
];
