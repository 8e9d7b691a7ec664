import type { Group } from '../../script.ts';

/** Problems at one moment that nobody has found a pattern in yet. */
export const hitches: readonly Group[] = [
  {
    channel: 'app',
    signal: 'problem',
    inferred: true,
    account: 'Halden Judo',
    when: [1, 1],
    said: [
      'the card field was blank again after the code from my bank. i gave up and paid at the desk, which your app then told me was an unpaid booking',
    ],
  },
  {
    channel: 'ticket',
    signal: 'problem',
    moment: 'Find a club nearby',
    said: [
      'Search for “karate” shows us on page 4, after three nail studios.',
      'We moved in spring and your map still sends people to the old address. The new tenants, a dentist, are fed up.',
    ],
  },
  {
    channel: 'nps',
    signal: 'problem',
    moment: 'Find a club nearby',
    said: ['Showed me clubs 40 km away as “nearby”.'],
  },
  {
    channel: 'ticket',
    signal: 'problem',
    moment: 'See opening hours',
    said: [
      'Closed on Sunday, said the door. Open until 6, said the app.',
      'Somebody changed our time zone and all opening hours moved by one hour for a day. 30 people at a locked pool.',
      'The hours of the café are shown as the hours of the gym.',
    ],
  },
  {
    channel: 'play',
    signal: 'problem',
    moment: 'See opening hours',
    unknownAccount: true,
    said: ['drove 20 min to a closed gym, app said open'],
  },
  {
    channel: 'ticket',
    signal: 'problem',
    moment: 'Create the account',
    said: [
      'Confirmation mail for new members lands in spam at Outlook. Every one of them, since last week.',
      'The sign-up form wants a postcode in a format that doesn’t exist on our island.',
      'A new member typed her mail address wrongly and now can neither log in nor start again with the right one.',
      'Password has to have a special character but ä isn’t special enough.',
      'Sign-up on our website loops back to the start when the child is under 16.',
    ],
  },
  {
    channel: 'app',
    signal: 'problem',
    moment: 'Create the account',
    unknownAccount: true,
    said: [
      'Can’t register. Tried four times.',
      'Code by mail came after it had run out.',
      'It won’t take my name. My name is Ng.',
    ],
  },
  {
    channel: 'nps',
    signal: 'problem',
    moment: 'Pick a plan',
    said: [
      'Eight passes with nearly the same names, I picked the wrong one and noticed after a month.',
      'Was put on the adult plan. I’m 15.',
      'The “recommended” plan is simply the most expensive one.',
    ],
  },
  {
    channel: 'ticket',
    signal: 'problem',
    moment: 'Pick a plan',
    said: ['Members choose the off-peak pass and then book at 18:00 and it lets them. We only find out when the room is full.'],
  },
  {
    channel: 'ticket',
    signal: 'problem',
    moment: 'First class online',
    said: [
      'I published a class and it went live in 2031. My typo, but a question wouldn’t have hurt.',
      'The picture of our hall is upside down in the app and the right way up everywhere else.',
      'Description is cut off after “bring your own”. Bring your own WHAT, people ask.',
      'Saving a class with more than 99 places sets it to 9.',
    ],
  },
  {
    channel: 'ticket',
    signal: 'problem',
    moment: 'Check in at the door',
    said: [
      'Attendance shows 31 people, the room holds 20, there were 12.',
      'The tablet at the desk logs out each night and the person who knows the password comes at ten.',
      'Light at the turnstile is green for everyone since the power cut, paid or not.',
    ],
  },
  {
    channel: 'nps',
    signal: 'problem',
    moment: 'Check in at the door',
    said: ['The scanner hates my phone case.', 'Queue at the tablet on Mondays, everyone types their name.'],
  },
  {
    channel: 'app',
    signal: 'problem',
    moment: 'Change a booking',
    said: [
      'Cancelled by accident because cancel is where OK should be.',
      'Keeps showing last week’s timetable until I pull down three times.',
      'Booked me into advanced. I am not advanced.',
    ],
  },
  {
    channel: 'ticket',
    signal: 'problem',
    moment: 'Change a booking',
    said: [
      'A member could book two classes at the same time in two towns, and did.',
      'The no-show fee hit someone who was there. I was there too, I saw her.',
      'Moving one lesson of a series moved all of them. 14 families came on the wrong day.',
      'The cancel link in the mail opens the app store although the app is installed.',
    ],
  },
  {
    channel: 'ticket',
    signal: 'problem',
    moment: 'Get the reminder',
    said: [
      'Reminders went out in Spanish to everybody last night. We are in Kent.',
      'Reminder says “tomorrow” and arrives on the day.',
    ],
  },
  {
    channel: 'ticket',
    signal: 'problem',
    moment: 'Move to another plan',
    said: [
      'Downgraded a member on the 30th, she paid the higher fee on the 1st.',
      'When we moved up a plan our discount codes stopped working, in the middle of the enrolment week.',
      'Upgrade page shows last year’s prices.',
    ],
  },
  {
    channel: 'nps',
    signal: 'problem',
    moment: 'Move to another plan',
    said: ['Going down a plan needs three mails and a phone call. Going up needs one tap.'],
  },
  {
    channel: 'ticket',
    language: 'fr',
    signal: 'problem',
    moment: 'Create the account',
    said: ['L’inscription refuse les prénoms composés avec un trait d’union. Nous avons douze Jean-quelque chose.'],
  },
  {
    channel: 'ticket',
    signal: 'problem',
    moment: 'Find a club nearby',
    account: 'Quayside Rowing',
    said: ['Our club is on the map in the river. It’s a rowing club, so not entirely wrong, but people walk to the wrong bank.'],
  },
  {
    channel: 'ticket',
    signal: 'problem',
    moment: 'Check in at the door',
    account: 'Peckham Boxing Club',
    said: ['The scanner reads the QR only at full brightness, and half of our members have cracked screens. It’s a boxing club.'],
  },
];
