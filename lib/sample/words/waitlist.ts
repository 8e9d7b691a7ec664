import { aiko } from '../company/teams.ts';
import type { ThemeScript } from '../script.ts';

/** Resolved 126 days ago, came back 22 days ago; most of it from one studio. */
export const waitlist: ThemeScript = {
  name: 'Waitlist mail comes after the class is full',
  statement: '“You tell me about a free spot that somebody else already has.”',
  terms: ['waitlist mail', 'waitlist', 'waiting list', 'free spot', 'Warteliste', 'liste d’attente'],
  owner: 'Bookings',
  set: { status: 'resolved', because: 'Nobody has written about it for two months.', by: aiko, daysAgo: 61 },
  createdDaysAgo: 290,
  moment: 'Change a booking',
  area: 'Bookings',
  mix: [0, 2, 7],
  waves: [
    { span: [178, 126], mentions: 8, accounts: 6 },
    { span: [22, 1], mentions: 20, accounts: 9, returning: 2 },
  ],
  before: [364, 182],
  groups: [
    {
      channel: 'ticket',
      account: 'Tern Pilates',
      when: [4, 4],
      said: ['Waitlist mail at 7:02, class full at 7:01. Every single Tuesday.'],
    },
    {
      channel: 'ticket',
      account: 'Tern Pilates',
      when: [22, 1],
      said: [
        'It’s back. The waitlist mail goes out and the class is already full. I thought this was done with.',
        'Tuesday again, reformer 7:15, same thing. Eleven people mailed, one spot, gone before the second of them could look.',
        'I’ve attached the times. Spot free 06:58:10. Taken 06:58:40. Mail sent 07:04. What is the mail for?',
        'Could you please answer the ticket from last week before I open another one. It’s the waitlist.',
        'My clients are now asking me to take them off the waiting list because the mails only make them sad. Their word.',
        'Thursday too now, not only Tuesdays.',
        'To be fair: the noon class worked yesterday, mail first, spot after. The early ones are still broken.',
        'You asked for an example: client Ruth, waitlist position 1, mail at 7:03, by then the spot belonged to somebody who was never on the list.',
        'The ten-minute hold that you built in summer, is that still switched on for us? It doesn’t look like it.',
      ],
    },
    {
      channel: 'post',
      account: 'Tern Pilates',
      when: [22, 1],
      said: [
        'Anyone else seeing late waitlist mails again since the start of the month? It was fine for months and now it’s as bad as ever.',
      ],
    },
    {
      channel: 'nps',
      account: 'Tern Pilates',
      when: [22, 1],
      said: ['I love you but the waitlist is doing my head in again.'],
    },
    {
      channel: 'ticket',
      when: [22, 1],
      said: [
        'The free-spot mail is late again. We had thanked you for fixing it only two months ago.',
        'Waitlist notice and “class is full” arrived in the same minute. Client thinks we are teasing her.',
      ],
    },
    {
      channel: 'nps',
      when: [22, 1],
      said: [
        'Waitlist mails too late again',
        'Was told of a free mat at 6. It had been taken at 5:40.',
        'a spot opens, i get the mail, i tap, spot is gone. every time now',
      ],
    },
    {
      channel: 'play',
      when: [22, 1],
      said: ['waiting list is pointless, by the time you get told its full'],
    },
    {
      channel: 'ticket',
      when: [364, 182],
      said: [
        'Someone cancels, the spot goes to whoever is looking at the screen, and then the waitlist gets its mail. Shouldn’t it be the other way round?',
        'Eight people on the waitlist, eight mails, one spot, seven disappointed people. Could they be asked one after another?',
        'The waitlist mail came an hour after the class was full again. We had three empty mats in the end because nobody believed the mail any more.',
        'Why do people who never were on the list get the place first?',
      ],
    },
    {
      channel: 'nps',
      when: [364, 182],
      said: [
        'Waitlist is a joke, the place is gone before the mail is there.',
        'Number 1 on the list, five times, never got in.',
      ],
    },
    {
      channel: 'post',
      when: [364, 182],
      said: [
        'How does the waiting list work for the rest of you? Ours sends mail to everybody at once, long after the spot is gone.',
      ],
    },
    {
      channel: 'ticket',
      language: 'de',
      when: [364, 182],
      said: ['Die Mail der Warteliste kommt, wenn der Kurs längst wieder voll ist. Das ist schlimmer als gar keine Mail.'],
    },
    {
      channel: 'ticket',
      said: [
        'On the waitlist since Monday, mail at 12:10 that a place is free, full at 12:09 says the app.',
        'Clients set alarms to refresh the class by hand because the waitlist mail is too slow. One of them is a surgeon. She has other things to do.',
        'We’d switch the waitlist off, but then they ring us instead.',
      ],
    },
    { channel: 'app', said: ['Waitlist mail is always too late.', 'got the free spot mail, tapped at once, full. why send it'] },
    { channel: 'nps', language: 'fr', said: ['Le mail de la liste d’attente arrive quand le cours est déjà complet.'] },
    {
      channel: 'ticket',
      language: 'de',
      said: ['Platz frei um 9:00, Mail um 9:20, Platz weg um 9:01. Bitte zuerst die Warteliste fragen.'],
    },
    { channel: 'nps', language: 'es', said: ['Te avisan de que hay sitio cuando ya no queda. Mejor no avisar.'] },
    { channel: 'nps', language: 'nl', said: ['Mail van de wachtlijst komt steevast te laat.'] },
    {
      channel: 'call',
      when: [364, 182],
      said: ['Would like the list to be asked in order, each person ten minutes. “Now it is a race and the fast thumbs win.”'],
    },
    {
      channel: 'ticket',
      language: 'de',
      when: [22, 1],
      said: ['Die Warteliste ist wieder zu langsam. Letzten Monat ging es doch schon.'],
    },
    { channel: 'app', when: [22, 1], said: ['Free spot mail, no free spot. Thought they’d fixed that'] },
  ],
};
