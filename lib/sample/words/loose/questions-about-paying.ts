import type { Group } from '../../script.ts';

/** What people ask about paying and being paid. */
export const questionsAboutPaying: readonly Group[] = [
  {
    channel: 'ticket',
    signal: 'question',
    moment: 'Pay with a saved card',
    said: [
      'Can a grandparent pay for a child without becoming a member?',
      'Which cards do you take in Norway? One of our sponsors only has a local one.',
      'Is it possible to have one card for the lessons and another for the bar?',
      'Where does a member see which card will be charged next month?',
      'If somebody deletes their card, does the subscription stop or does it just fail?',
      'Do you support Bancontact or are there plans?',
      'What happens to saved cards when a member moves from our old site to the new one?',
      'Can we take a deposit now and the rest on the day?',
    ],
  },
  {
    channel: 'ticket',
    signal: 'question',
    moment: 'Recover a failed payment',
    when: [88, 1],
    said: [
      'How many times do you try a failed payment before you stop?',
      'Is the member told each time, or only at the end?',
      'Can I pause the chasing for one family? There has been a death.',
    ],
  },
  {
    channel: 'ticket',
    signal: 'question',
    moment: 'Get the invoice',
    said: [
      'Can invoices go to a different address from the one that gets the newsletters?',
      'Do you send e-invoices to public bodies? Our council insists from next year.',
      'Is there a way to number invoices per site?',
      'How far back can I download invoices?',
    ],
  },
  {
    channel: 'ticket',
    signal: 'question',
    moment: 'Connect the bank',
    said: [
      'We are changing banks in spring. When should I tell you so that no payout is lost?',
      'Can payouts go to two accounts, one for the café and one for the club?',
      'On which day do payouts arrive? It seems to be Tuesday, but not always.',
      'Do you need the statutes of the association to connect the bank? They are from 1961 and typed.',
    ],
  },
  {
    channel: 'sales',
    signal: 'question',
    moment: 'Connect the bank',
    said: ['Their bank is a small cooperative one. Would payouts work there? Promised to find out.'],
  },
  {
    channel: 'ticket',
    language: 'fr',
    signal: 'question',
    moment: 'Pay with a saved card',
    said: ['Acceptez-vous les chèques-vacances ? Beaucoup de familles nous le demandent.'],
  },
  {
    channel: 'ticket',
    language: 'es',
    signal: 'question',
    moment: 'Pay with a saved card',
    said: ['¿Se puede pagar con Bizum?', '¿Cuándo se cobra la cuota si el día uno es festivo?'],
  },
  {
    channel: 'ticket',
    language: 'nl',
    signal: 'question',
    moment: 'Pay with a saved card',
    said: ['Kunnen leden ook met iDEAL betalen?'],
  },
  {
    channel: 'ticket',
    language: 'pt',
    signal: 'question',
    moment: 'Pay with a saved card',
    said: ['Quando é que vamos poder usar MB WAY?'],
  },
  {
    channel: 'ticket',
    language: 'nb',
    signal: 'question',
    moment: 'Pay with a saved card',
    said: ['Kan medlemmene betale med Vipps?'],
  },
];
