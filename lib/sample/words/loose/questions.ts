import type { Group } from '../../script.ts';

/** What people ask; most of it is answered in one line. */
export const questions: readonly Group[] = [
  {
    channel: 'ticket',
    signal: 'question',
    moment: 'Check in at the door',
    said: [
      'Does the scanner work without internet? The hall is in a cellar.',
      'Can two people check in with one phone?',
      'What do I do with members who don’t own a smartphone? We have fourteen of them, all lovely.',
      'Which tablets do you recommend for the desk? Ours is from 2015 and looks it.',
    ],
  },
  {
    channel: 'ticket',
    signal: 'question',
    moment: 'Change a booking',
    said: [
      'How late can a member cancel? I set 12 hours but someone cancelled with 11.',
      'Can I move a whole class to another room without everybody having to book again?',
      'If the teacher changes, are people told?',
      'Can somebody give their place to a friend?',
      'We teach on Easter Monday, how do I tell the calendar that this is not a holiday for us?',
    ],
  },
  {
    channel: 'ticket',
    signal: 'question',
    moment: 'Create the account',
    said: [
      'From what age may a child have an account of her own?',
      'Member changed her surname, how do we change it without losing her history?',
      'Two accounts for the same person. Which one do I keep?',
    ],
  },
  {
    channel: 'ticket',
    signal: 'question',
    moment: 'Move to another plan',
    said: [
      'We have grown out of Starter, I think. What changes if we move to Growth in the middle of a month?',
      'If I go down a plan do I lose the second room or only hide it?',
    ],
  },
  {
    channel: 'ticket',
    signal: 'question',
    moment: 'Pick a plan',
    said: [
      'Difference between “unlimited” and “flex” please, our members ask and I make something up.',
      'Can a ten-class pass be shared by a couple?',
    ],
  },
  {
    channel: 'ticket',
    signal: 'question',
    said: [
      'Who at Ferrow do I talk to about data protection? I need the name of an officer for our records.',
      'Is there a Welsh version of the app?',
      'Do you have a colour-blind friendly timetable? My treasurer can’t tell Level 1 from Level 3.',
      'Are you down or is it us?',
      'Could you tell me which of our sites has been using the old app? Somebody still is.',
    ],
  },
  {
    channel: 'post',
    signal: 'question',
    said: [
      'How do you all handle photographs of children in profiles? We’d rather have none.',
      'Anyone running two languages on one timetable?',
      'How do others deal with no-shows? We charge £3 and feel bad.',
    ],
  },
  {
    channel: 'sales',
    signal: 'question',
    moment: 'Compare prices',
    said: [
      'Wants to know whether the price per site goes down after ten sites. Has fourteen.',
      'Asked how we compare with a spreadsheet and an honesty box. Fair question at their size.',
    ],
  },
  {
    channel: 'ticket',
    language: 'de',
    signal: 'question',
    moment: 'Renew the yearly plan',
    said: ['Bis wann muss ich kündigen, wenn ich nächstes Jahr nicht verlängern möchte?'],
  },
  {
    channel: 'ticket',
    language: 'de',
    signal: 'question',
    said: [
      'Gibt es eine Auftragsverarbeitungsvereinbarung auf Deutsch?',
      'Kann man die App auf Plattdeutsch stellen? Scherz. Aber auf Sie statt Du?',
    ],
  },
  {
    channel: 'ticket',
    language: 'fr',
    signal: 'question',
    moment: 'Bring in members',
    said: ['Peut-on inscrire les enfants sans adresse mail ?'],
  },
  {
    channel: 'ticket',
    language: 'cs',
    signal: 'question',
    moment: 'First class online',
    said: ['Lze jednu lekci nabídnout ve dvou jazycích? Máme i děti z Polska.'],
  },
  {
    channel: 'post',
    signal: 'question',
    account: 'Silverdale Squash',
    said: ['Has anyone connected Ferrow to a lighting system? Asking for a squash court.'],
  },
  {
    channel: 'post',
    signal: 'question',
    account: 'Otter Bank Swim School',
    said: ['What do you call your passes? We have “Otter”, “Seal” and “Whale” and now people want “Shrimp”.'],
  },
  {
    channel: 'ticket',
    signal: 'question',
    moment: 'Move to another plan',
    account: 'Dune Kayaks',
    said: ['Is there a plan for seasonal places? We’re closed from October to Easter.'],
  },
];
