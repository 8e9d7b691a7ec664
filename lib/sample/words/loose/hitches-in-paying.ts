import type { Group } from '../../script.ts';

/** Problems with money that nobody has found a pattern in yet. */
export const hitchesInPaying: readonly Group[] = [
  {
    channel: 'ticket',
    signal: 'problem',
    moment: 'Connect the bank',
    said: [
      'Our bank account ends in a letter and the form only takes digits.',
      'Test transfer of 1 cent arrived, form still says waiting. Two weeks.',
      'Payout came 40 € short and the statement doesn’t say why.',
    ],
  },
  {
    channel: 'call',
    signal: 'problem',
    moment: 'Connect the bank',
    said: [
      'Payout of the first week went to the bank account of the previous operator of the pool. Sorted out between the two of them, over coffee.',
    ],
  },
  {
    channel: 'ticket',
    signal: 'problem',
    moment: 'Pay with a saved card',
    account: 'Tidewater Paddle',
    when: [88, 1],
    said: ['The amount is shown in dollars to members in Wales, only since yesterday, charged correctly in pounds.'],
  },
  {
    channel: 'ticket',
    signal: 'problem',
    moment: 'Recover a failed payment',
    when: [364, 182],
    said: [
      'Dunning mail went to the child instead of the mother. The child is nine.',
      'A payment that had failed in spring was tried again this week, out of nowhere, and succeeded. The member left in May.',
      'We marked a debt as written off and the system keeps asking her for it.',
    ],
  },
  {
    channel: 'ticket',
    signal: 'problem',
    moment: 'Get the invoice',
    said: [
      'Invoices of February carry the date of March. Only February, only site 2.',
      'The PDF opens blank on our office printer and nowhere else.',
    ],
  },
];
