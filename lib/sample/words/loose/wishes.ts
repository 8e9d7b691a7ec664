import type { Group } from '../../script.ts';

/** What people would like to have at one moment. */
export const wishes: readonly Group[] = [
  {
    channel: 'ticket',
    signal: 'request',
    moment: 'Pay with a saved card',
    account: 'Ostrava Swim School',
    when: [2, 2],
    said: ['Would love to pay for three kids in one go'],
  },
  {
    channel: 'nps',
    signal: 'request',
    moment: 'Pay with a saved card',
    said: [
      'Would be nice to pay for the whole family at once.',
      'Please add PayPal, my wife trusts nothing else.',
      'I’d like to round up my fee for the youth team.',
      'Let me choose the day of the month my card is charged. Payday is the 28th.',
      'Google Pay on the web, please, not only in the app.',
      'Split payments between flatmates for the court.',
      'a receipt right after paying, not the next morning',
    ],
  },
  {
    channel: 'call',
    signal: 'request',
    moment: 'Pay with a saved card',
    said: [
      'Would like siblings paid in one go: three children, three baskets, three bank codes at present.',
      'Asks for instalments on the annual pass, three or four, as their old system had.',
    ],
  },
  {
    channel: 'ticket',
    signal: 'request',
    moment: 'Recover a failed payment',
    said: [
      'Could the failed-payment mail be in the member’s language? Half of ours read Polish better than English.',
      'Please let us change the wording of the dunning mail. “Final notice” is not how we talk to six-year-olds’ parents.',
      'A weekly summary of what failed and what came in after all would be great.',
    ],
  },
  {
    channel: 'nps',
    signal: 'request',
    moment: 'Check in at the door',
    said: [
      'Check-in from the watch please.',
      'Show me how many people are in the gym before I leave home.',
      'Would love a kiosk mode that children cannot escape from.',
      'A sound when somebody checks in without a valid pass, a friendly one.',
    ],
  },
  {
    channel: 'nps',
    signal: 'request',
    moment: 'Change a booking',
    said: [
      'Let me book the same class for the whole term in one go.',
      'I want to see who else is coming before I book. Only if they agree of course.',
      'Dark mode, I book in bed.',
      'Favourite teachers at the top.',
      'please let us swap places with each other without calling reception',
      'Widget for the home screen with my next class.',
    ],
  },
  {
    channel: 'ticket',
    signal: 'request',
    moment: 'Change a booking',
    said: [
      'We’d like to charge a small fee for late cancellations but only from the second time on.',
      'Please make it possible to lock a class an hour before it starts, changes after that confuse the teachers.',
      'Could the reason for a cancellation be asked for? We’d learn a lot.',
      'Repeat bookings should skip school holidays by themselves.',
    ],
  },
  {
    channel: 'ticket',
    signal: 'request',
    moment: 'Get the invoice',
    said: [
      'One invoice a year for the tax return, please, not 52.',
      'Let us put a thank-you line under the amount.',
      'Our logo is wide, the invoice makes it tiny. Can the space be wider?',
    ],
  },
  {
    channel: 'ticket',
    signal: 'request',
    moment: 'First class online',
    said: [
      'It’d help to try a class page before anybody can see it.',
      'A template for a kids’ camp (five days, lunch, allergies) would save us all the same work.',
      'Please let a class have two teachers. Ours have for thirty years.',
    ],
  },
  {
    channel: 'ticket',
    signal: 'request',
    moment: 'Pick a plan',
    said: [
      'Shift workers need a pass by the hour, not by the week. We have a hospital next door.',
      'Can we have a trial week that turns into nothing if they do nothing? People are afraid of the opposite.',
      'A student plan that ends by itself in summer, please.',
    ],
  },
  {
    channel: 'nps',
    signal: 'request',
    moment: 'See opening hours',
    said: [
      'Opening hours on bank holidays, please, on the first page.',
      'Show when the pool is only for schools.',
      'The hours in the app should be the hours on the door.',
    ],
  },
  {
    channel: 'nps',
    signal: 'request',
    moment: 'Find a club nearby',
    said: [
      'Search by bus line instead of kilometres.',
      'Filter for places with a step-free entrance, that decides whether I come at all.',
    ],
  },
  {
    channel: 'nps',
    signal: 'request',
    moment: 'Get the reminder',
    said: ['Reminder two hours before, not twelve.', 'WhatsApp reminders. Nobody reads mail.'],
  },
  {
    channel: 'ticket',
    signal: 'request',
    moment: 'Move to another plan',
    said: [
      'We would like to pause the plan in winter rather than cancel it each year and start again.',
      'Please let members upgrade without us.',
    ],
  },
  {
    channel: 'ticket',
    language: 'de',
    signal: 'request',
    moment: 'Change a booking',
    said: ['Können Ferien pro Bundesland hinterlegt werden? Wir sitzen genau auf der Grenze.'],
  },
  {
    channel: 'nps',
    language: 'fr',
    signal: 'request',
    moment: 'Pay with a saved card',
    said: ['Le paiement en plusieurs fois serait un vrai plus pour les familles.'],
  },
  {
    channel: 'ticket',
    language: 'fr',
    signal: 'request',
    moment: 'Bring in members',
    said: ['Il nous faudrait un champ pour le certificat médical, avec une date de fin.'],
  },
];
