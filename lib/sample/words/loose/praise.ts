import type { Group } from '../../script.ts';

/** What people like, at the moments where they like it. */
export const praise: readonly Group[] = [
  {
    channel: 'nps',
    signal: 'praise',
    moment: 'Check in at the door',
    when: [86, 1],
    said: [
      'Check-in by QR is brilliant, the queue on Saturday is gone.',
      'Kids love scanning themselves in.',
      'Door opens, light goes green, name on the screen. Feels like the future in our 1970s sports hall.',
      'Reception finally has time to say hello.',
    ],
  },
  {
    channel: 'play',
    signal: 'praise',
    moment: 'Check in at the door',
    said: ['scan and go, love it', 'never had a problem at the door in two years'],
  },
  {
    channel: 'nps',
    signal: 'praise',
    moment: 'Change a booking',
    said: [
      'Moved my class from the train in ten seconds.',
      'Cancelling is easy and nobody makes you feel bad about it.',
      'I swap between Tuesday and Thursday all the time and it never complains.',
      'Booking for my daughter and me together works well now.',
    ],
  },
  {
    channel: 'app',
    signal: 'praise',
    moment: 'Change a booking',
    when: [80, 1],
    said: ['So easy to swap a class.', 'Best booking app of the three gyms I go to.', 'Does what it should.'],
  },
  {
    channel: 'nps',
    signal: 'praise',
    moment: 'First class online',
    when: [86, 1],
    said: [
      'First class was online an hour after I signed up. I had expected to need my nephew.',
      'Set up our autumn timetable over one pot of tea.',
      'Copying last term’s classes saved me a weekend.',
      'Opened bookings at 9, full by 9:20. I cried a bit.',
    ],
  },
  {
    channel: 'call',
    signal: 'praise',
    moment: 'First class online',
    said: [
      'Opened the second studio with copied settings in one afternoon. The first one had taken three weeks with the old system.',
    ],
  },
  {
    channel: 'nps',
    signal: 'praise',
    moment: 'Create the account',
    said: ['Signing up took two minutes, including finding my glasses.', 'easy to join, no silly password rules'],
  },
  {
    channel: 'nps',
    signal: 'praise',
    moment: 'Get the reminder',
    said: ['The reminder the evening before has cut our no-shows by half.', 'I’d forget everything without the reminders.'],
  },
  {
    channel: 'nps',
    signal: 'praise',
    moment: 'Find a club nearby',
    said: [
      'Found a fencing club four streets from my flat. I had no idea.',
      'New in town, found a choir and a pool on the first evening.',
    ],
  },
  {
    channel: 'ticket',
    signal: 'praise',
    moment: 'Change a booking',
    said: [
      'No question, only this: the waitlist filled our Friday class by itself while I was at the dentist.',
      'Your colleague moved 60 bookings for us after the burst pipe, on a Sunday. Please thank her.',
    ],
  },
  {
    channel: 'call',
    signal: 'praise',
    moment: 'Check in at the door',
    said: ['Two receptionists now coach instead of ticking lists. He calls it the best hire he never made.'],
  },
  {
    channel: 'call',
    signal: 'praise',
    moment: 'Renew the yearly plan',
    said: [
      'Renewing without discussion. “It’s the one contract I do not lie awake over.”',
      'Renews early because the price stays for those who do. Was told about it in good time by his contact.',
    ],
  },
  {
    channel: 'nps',
    signal: 'praise',
    moment: 'Bring in members',
    said: [
      'All 180 members came over in one evening and nobody was lost.',
      'Your onboarding lady fixed our horrible spreadsheet. Angel.',
    ],
  },
  {
    channel: 'nps',
    signal: 'praise',
    moment: 'Pick a plan',
    said: ['Flex pass is exactly what I needed with my shifts.', 'could change from 2 to 3 classes a week by myself, nice'],
  },
  {
    channel: 'post',
    signal: 'praise',
    moment: 'First class online',
    said: ['Just opened my first class after 20 years of paper lists. Four people came. I could hug somebody.'],
  },
  {
    channel: 'nps',
    language: 'es',
    signal: 'praise',
    moment: 'Change a booking',
    said: ['Cambiar de clase es facilísimo, hasta mi madre lo hace sola.'],
  },
];
