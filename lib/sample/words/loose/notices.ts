import type { Group } from '../../script.ts';

/** What makes no point at all, so it has no signal. */
export const notices: readonly Group[] = [
  {
    channel: 'ticket',
    said: [
      'Closed for renovation until the 6th, just so you know why it is quiet here.',
      'Please use my new address from now on, the old one goes to my predecessor.',
      'Sorry, wrong ticket, please ignore.',
      'As discussed on the phone, attached the list of our sites.',
      'Sent from my phone. Call me back after four, I’m teaching until then.',
    ],
  },
  { channel: 'nps', said: ['no comment', '-', 'See last year.'] },
  { channel: 'call', said: ['Moved to next week, the hall is under water.'] },
  { channel: 'ticket', language: 'fr', said: ['Merci de clôturer ce ticket, c’était un doublon.'] },
];
