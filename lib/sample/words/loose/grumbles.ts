import type { Group } from '../../script.ts';

/** Problems with Ferrow at large. */
export const grumbles: readonly Group[] = [
  {
    channel: 'play',
    signal: 'problem',
    unknownAccount: true,
    said: [
      'crashes when i turn the phone',
      'so slow since the update',
      'logs me out every single day',
      'battery drain!!!',
      'notifications at 3am about a sale on yoga mats',
    ],
  },
  {
    channel: 'app',
    signal: 'problem',
    unknownAccount: true,
    said: [
      'White screen on start, iPhone SE.',
      'Where did my history go?',
      'Too many mails. I booked one class.',
      'Text so small I need my reading glasses in the pool.',
    ],
  },
  {
    channel: 'nps',
    signal: 'problem',
    said: [
      'Support answers fast but never the question I asked.',
      'The app changes every month and I have to teach 70 pensioners again each time.',
      'Too many clicks for everything.',
      'reports are hard to read, my board wants three numbers and gets thirty',
      'It’s slow in the sports hall, which is where we need it.',
    ],
  },
  {
    channel: 'call',
    signal: 'problem',
    said: [
      'Tired of learning about changes from her own members. Asked for two weeks’ notice.',
      'Area manager counted eleven different places where a member’s phone number can be edited, and they do not agree with each other.',
    ],
  },
  {
    channel: 'ticket',
    language: 'de',
    signal: 'problem',
    said: [
      'Die App zeigt seit gestern alle Uhrzeiten doppelt an.',
      'Nach dem Update waren alle Kurse eine Stunde verschoben, aber nur auf Android.',
    ],
  },
  {
    channel: 'play',
    language: 'de',
    signal: 'problem',
    unknownAccount: true,
    said: ['Stürzt beim Öffnen ab.', 'Ständig abgemeldet, nervig'],
  },
  { channel: 'app', language: 'fr', signal: 'problem', unknownAccount: true, said: ['Très lent depuis la mise à jour.'] },
  { channel: 'ticket', language: 'es', signal: 'problem', said: ['La aplicación se cierra sola al elegir el idioma.'] },
  { channel: 'play', language: 'pt', signal: 'problem', unknownAccount: true, said: ['Não abre no meu telemóvel antigo.'] },
  { channel: 'nps', language: 'it', signal: 'problem', said: ['Troppe notifiche, alla fine le ho spente tutte.'] },
];
