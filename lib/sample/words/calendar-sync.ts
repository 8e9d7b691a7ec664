import type { ThemeScript } from '../script.ts';

export const calendarSync: ThemeScript = {
  name: 'Calendar sync drops bookings',
  statement: '“My calendar says I have no class. There are eleven people waiting for me.”',
  terms: ['calendar sync', 'sync with Outlook', 'Google Calendar', 'not in my calendar', 'iCal', 'Kalenderabgleich'],
  owner: 'Bookings',
  createdDaysAgo: 300,
  moment: 'Change a booking',
  area: 'Bookings',
  mix: [3, 7, 4],
  waves: [
    { span: [178, 92], mentions: 15, accounts: 14 },
    { span: [88, 1], mentions: 14, accounts: 13, returning: 4 },
  ],
  before: [364, 182],
  groups: [
    {
      channel: 'ticket',
      when: [112, 95],
      said: [
        'You said the calendar problem was fixed with the last release. We’ve had four missing bookings since. Is there something I have to switch on?',
      ],
    },
    {
      channel: 'call',
      when: [70, 20],
      said: [
        'Believes that the second attempt we built in helped with recurring classes but not with single bookings. Same number of complaints as before.',
      ],
    },
    {
      channel: 'ticket',
      said: [
        'Calendar sync lost another booking. Private lesson, Thursday 17:00, in Ferrow yes, in Google Calendar no. The teacher stayed at home.',
        'Our coach’s Outlook shows 6 classes this week. Ferrow shows 9. He trusted Outlook.',
        'Bookings made on a phone arrive in the calendar, bookings made at reception don’t. Took us a month to see the pattern.',
        'When a class moves by 30 minutes the old entry disappears from iCal and the new one never comes.',
        'Sync stopped on Friday evening without a word. I noticed on Monday because nobody had booked, except that they had.',
        'After reconnecting Google it duplicates everything for two weeks and then drops the recurring ones. I have a video if you want it.',
        'Instructor missed a class. Twelve people, one of them with crutches. Her calendar had nothing. We refunded all of them, £132.',
        'Is there a log of what was sent to the calendar? I can’t tell whether you don’t send it or Google doesn’t take it.',
        'The room calendar for Studio 2 loses every booking that starts at midnight UTC or so it seems. Yes we have classes at that hour, we are in New Zealand in winter.',
        'Changed my time zone for a trip and half of the bookings fell out of my calendar. They did not come back when I did.',
        'Could you sync more often than every few hours? A booking made at lunch for the same evening never makes it in time.',
        'Our cover teacher’s calendar was never told that she was covering. Nobody taught. Nobody came to blame but you and me.',
        'Sync error 409 in the settings, since three days, no explanation. Bookings come through now and then.',
        'The family calendar shows my son’s swimming on the wrong day since the move to the new pool.',
        'If I accept the invitation in Outlook it stays, if I ignore it the booking drops out of the calendar after a day.',
      ],
    },
    {
      channel: 'nps',
      said: [
        'Calendar sync works until it doesn’t, and nobody tells you which day it is.',
        'I keep a paper diary next to Ferrow because the calendar drops things. In this century.',
        'Sync with Outlook is a lottery.',
        'good, but my bookings dont all reach my google calendar and i am the one who teaches them',
        'Two missed lessons this term because of sync. My fault for trusting it I suppose.',
        'Half of my bookings reach iCal. The other half reach my conscience.',
        'calendar link = unreliable',
      ],
    },
    {
      channel: 'app',
      said: [
        'Booked, paid, not in my calendar. Missed it.',
        'Calendar link imports once and then never again.',
        'sync with apple calendar loses things',
      ],
    },
    {
      channel: 'play',
      said: ['sync to google calendar forgets every third class or so', 'Not in my calendar = I don’t come. Fix sync.'],
    },
    {
      channel: 'call',
      said: [
        'Head coach prints the day list at 7:00 because the calendars cannot be relied on. Wants a warning when a push fails, “just a red dot, anything”.',
        'They moved to a shared Google calendar as advised. Missing entries went from about five a week to two. Two is still two people standing in front of a locked door.',
      ],
    },
    {
      channel: 'post',
      said: [
        'Check the time zone of the calendar itself, not only of your account. Fixed about half of our dropped bookings. The other half remain a mystery.',
        'I wrote a little script that compares Ferrow with my Google calendar every night. Average: 1.4 missing bookings a day across 3 rooms.',
        'Unsubscribe, delete, subscribe again. Every other Sunday. It’s become a ritual, like watering plants.',
        'Does the calendar feed have a limit? Ours stops at 250 entries and everything after that is dropped.',
      ],
    },
    {
      channel: 'ticket',
      language: 'de',
      said: [
        'Der Kalenderabgleich verliert Termine. Gestern stand eine Trainerin nicht da, weil ihr Kalender leer war.',
        'Seit dem Wechsel auf Outlook kommen Einzelstunden nicht mehr an, Kurse schon. Bitte prüfen.',
      ],
    },
    { channel: 'nps', language: 'de', said: ['Kalender-Sync unzuverlässig, deshalb pflegen wir alles doppelt.'] },
    {
      channel: 'ticket',
      language: 'fr',
      said: [
        'La synchronisation avec Google Agenda oublie des réservations. Une prof ne s’est pas présentée, elle n’avait rien dans son agenda.',
      ],
    },
    {
      channel: 'ticket',
      language: 'es',
      said: ['El calendario no recoge todas las reservas. El sábado faltaban dos clases y el monitor no vino.'],
    },
    {
      channel: 'ticket',
      language: 'nl',
      said: [
        'Afspraken verdwijnen uit de agenda zodra een les verplaatst wordt. Docent stond voor een volle zaal, in de verkeerde zaal.',
      ],
    },
    {
      channel: 'nps',
      language: 'pt',
      said: ['A sincronização com o calendário perde marcações. Já faltei a duas aulas que eu própria dou.'],
    },
    {
      channel: 'ticket',
      language: 'sv',
      said: ['Bokningar försvinner ur kalendern när passet flyttas. Instruktören fick veta det av deltagarna.'],
    },
    {
      channel: 'ticket',
      language: 'it',
      said: ['Il calendario perde le prenotazioni: ieri il maestro non è venuto perché non risultava nessuna lezione.'],
    },
    {
      channel: 'sales',
      said: [
        'Deal-breaker for the second studio: their teachers live in Outlook. Heard from a friend at another club that bookings go missing.',
      ],
    },
    { channel: 'nps', language: 'fr', said: ['Mon agenda ne se met pas à jour quand un cours est déplacé.'] },
  ],
};
