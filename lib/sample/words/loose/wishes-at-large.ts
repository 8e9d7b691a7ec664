import type { Group } from '../../script.ts';

/** What people would like Ferrow to be. */
export const wishesAtLarge: readonly Group[] = [
  {
    channel: 'post',
    signal: 'request',
    said: [
      'An open API for the timetable would let us put it on the screen in the foyer.',
      'Could we get a changelog? I like to know what moved before my members do.',
      'Please, please a way to send a message to just one class.',
      'I’d pay for a version that prints the day on one sheet of A4.',
    ],
  },
  {
    channel: 'call',
    signal: 'request',
    said: [
      'Regional lead wants one login for all nine sites and a switch between them. Today: nine tabs, nine colours of sticky note.',
      'Would like to compare sites by attendance per class, month by month, without asking us for it.',
    ],
  },
  {
    channel: 'sales',
    signal: 'request',
    said: [
      'Needs single sign-on with the university’s system. Hard requirement from IT, everything else is negotiable.',
      'Asks for a works-council-friendly setting in which staff attendance is not shown to managers.',
    ],
  },
  {
    channel: 'app',
    signal: 'request',
    unknownAccount: true,
    said: [
      'Please add Apple Watch.',
      'Would be perfect with a dark mode.',
      'Landscape on iPad please!',
      'Let me hide classes I will never do (spinning).',
    ],
  },
  {
    channel: 'play',
    signal: 'request',
    unknownAccount: true,
    said: ['needs bigger letters', 'tablet version when??', 'add family accounts pls'],
  },
  {
    channel: 'nps',
    language: 'de',
    signal: 'request',
    said: [
      'Bitte eine Familienansicht, drei Kinder sind drei Konten.',
      'Eine Anwesenheitsliste zum Abhaken wäre schön.',
      'Ein dunkler Modus fehlt.',
    ],
  },
  {
    channel: 'nps',
    language: 'es',
    signal: 'request',
    said: ['Me gustaría poder apuntar a mis dos hijas a la vez.', 'Un modo oscuro, por favor.'],
  },
  {
    channel: 'nps',
    language: 'nl',
    signal: 'request',
    said: [
      'Graag een losse les kunnen kopen zonder account.',
      'Een rooster dat je kunt printen, mijn moeder wil het op de koelkast.',
    ],
  },
  { channel: 'nps', language: 'sv', signal: 'request', said: ['Vore bra att kunna boka för hela familjen samtidigt.'] },
  {
    channel: 'nps',
    language: 'pt',
    signal: 'request',
    said: ['Gostava de ver quantas pessoas estão na sala antes de sair de casa.'],
  },
  {
    channel: 'post',
    signal: 'request',
    account: 'Cobalt Pools',
    said: ['Wish list: a proper help for screen readers in the timetable. One of our best swimmers is blind and books by phone.'],
  },
];
