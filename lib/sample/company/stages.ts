import { aiko, ines, mara } from './teams.ts';

export type MomentLine = {
  readonly name: string;
  readonly weight: number;
  readonly why: string;
  readonly owner: string | null;
  /** Who gave it this weight, and how many days ago. */
  readonly weighed?: { readonly by: string; readonly daysAgo: number };
  /** The weight that it had before. */
  readonly before?: { readonly weight: number; readonly why: string; readonly by: string; readonly daysAgo: number };
  readonly metric?: MetricLine;
};

type MetricLine = {
  readonly name: string;
  readonly unit: string;
  readonly target: number;
  readonly current: number;
  readonly daysAgo: number;
};

export const journeyName = 'Member pays a club';

/** The path of a member of a club that runs on Ferrow, and of the people who run that club. */
export const stages: readonly { readonly name: string; readonly moments: readonly MomentLine[] }[] = [
  {
    name: 'Discover',
    moments: [
      { name: 'Find a club nearby', weight: 2, why: 'Most members come by word of mouth', owner: 'Clubs' },
      { name: 'See opening hours', weight: 2, why: 'Wrong hours cost one visit, rarely a member', owner: 'Clubs' },
      { name: 'Compare prices', weight: 2, why: 'Prices are known before people open the app', owner: null },
    ],
  },
  {
    name: 'Sign up',
    moments: [
      { name: 'Create the account', weight: 3, why: 'One in six gives up here, most come back', owner: 'Platform' },
      {
        name: 'Confirm identity',
        weight: 4,
        why: 'Whoever fails here calls the club, and the club calls Ferrow',
        owner: 'Platform',
      },
      { name: 'Pick a plan', weight: 3, why: 'The wrong plan is found out in the first month', owner: 'Clubs' },
    ],
  },
  {
    name: 'Set up',
    moments: [
      { name: 'Bring in members', weight: 3, why: 'A club that does this twice tells other clubs', owner: 'Clubs' },
      { name: 'Connect the bank', weight: 2, why: 'Done once, with somebody from Ferrow on the phone', owner: 'Payments' },
      { name: 'First class online', weight: 3, why: 'Clubs that open a class in week one stay', owner: 'Clubs' },
    ],
  },
  {
    name: 'Pay',
    moments: [
      {
        name: 'See what it costs',
        weight: 4,
        why: 'A fee found late is what members complain about in public',
        owner: 'Payments',
      },
      {
        name: 'Pay with a saved card',
        weight: 5,
        why: 'Two in three cancellations name it',
        owner: 'Payments',
        weighed: { by: mara, daysAgo: 96 },
        before: { weight: 4, why: 'Most fees are paid this way', by: ines, daysAgo: 301 },
        metric: { name: 'Saved cards charged at the first try', unit: '%', target: 98, current: 91.4, daysAgo: 12 },
      },
      {
        name: 'Recover a failed payment',
        weight: 3,
        why: 'Every one that fails becomes a phone call to the club',
        owner: 'Payments',
      },
    ],
  },
  {
    name: 'Run',
    moments: [
      { name: 'Check in at the door', weight: 3, why: 'Seen by everybody who waits behind', owner: 'Bookings' },
      { name: 'Change a booking', weight: 2, why: 'Annoys, but nobody has left over it', owner: 'Bookings' },
      { name: 'Get the invoice', weight: 3, why: 'Decides whether a club’s accountant lets it stay', owner: 'Payments' },
    ],
  },
  {
    name: 'Renew',
    moments: [
      { name: 'Get the reminder', weight: 2, why: 'Matters once a year', owner: 'Payments' },
      {
        name: 'Renew the yearly plan',
        weight: 4,
        why: 'Where the year’s revenue is kept or lost',
        owner: null,
        weighed: { by: aiko, daysAgo: 208 },
        metric: { name: 'Yearly plans renewed', unit: '%', target: 85, current: 79, daysAgo: 40 },
      },
      { name: 'Move to another plan', weight: 3, why: 'Downgrades that fail end as cancellations', owner: 'Payments' },
    ],
  },
];
