import type { CitedItem, Verdict } from '../../domain/decision.ts';
import { aiko, ines, mara, tomasz } from './teams.ts';
import {
  keepCard,
  vatOnInvoices,
  taxProfiles,
  bankFront,
  feeEarlier,
  secondReminder,
  syncRetry,
  waitlistHold,
  doorPush,
  coachStatus,
  guestList,
  spreadsheet,
  identityAgain,
} from './work-items.ts';
import { savedCard } from '../words/saved-card.ts';
import { bankWindow } from '../words/bank-window.ts';
import { vatNumber } from '../words/vat-number.ts';
import { lateFees } from '../words/late-fees.ts';
import { calendarSync } from '../words/calendar-sync.ts';
import { doorCode } from '../words/door-code.ts';
import { waitlist } from '../words/waitlist.ts';
import { coaches } from '../words/coaches.ts';
import { guestPrices } from '../words/guest-prices.ts';
import { identityChecks } from '../words/identity-checks.ts';
import { yearlyCharge } from '../words/yearly-charge.ts';
import { memberImport } from '../words/member-import.ts';

/** A decision, told in days before today. */
export type DecisionLine = {
  readonly item: CitedItem;
  readonly verdict: Verdict;
  readonly daysAgo: number;
  readonly by: string;
  readonly because: string;
  readonly givesUp: string;
  readonly expects: string;
  /** When the work shipped, in days before today; not told where it is open. */
  readonly shippedDaysAgo?: number;
  /** What somebody concluded from what came of it, and how long ago. */
  readonly reviewed?: { readonly daysAgo: number; readonly conclusion: string };
  /** Days from today, negative when overdue; null where nothing is left to look at. */
  readonly reviewIn: number | null;
  /** Names of themes and moments. */
  readonly cites: readonly string[];
};

export const decisions: readonly DecisionLine[] = [
  {
    item: taxProfiles,
    verdict: 'defer',
    daysAgo: 293,
    by: mara,
    because: 'Waits for tax profiles. Until a club can keep more than one, any number we print is wrong for some of them.',
    givesUp: '',
    expects: '',
    reviewIn: -113,
    cites: [vatNumber.name],
  },
  {
    item: feeEarlier,
    verdict: 'act',
    daysAgo: 262,
    shippedDaysAgo: 214,
    by: ines,
    because: 'People accept the fee. What they write about is finding it after they have typed in a card.',
    givesUp: 'The redesign of the plan page, moved by a quarter',
    expects: 'Below 10 accounts in 90 days',
    reviewIn: 5,
    cites: [lateFees.name, 'See what it costs'],
  },
  {
    item: waitlistHold,
    verdict: 'act',
    daysAgo: 171,
    shippedDaysAgo: 126,
    reviewed: { daysAgo: 61, conclusion: 'Nobody has written about it for two months.' },
    by: aiko,
    because: 'A mail about a spot that is gone is worse than no mail. Holding it for ten minutes makes the mail true.',
    givesUp: 'Priority waitlists for members',
    expects: 'Nobody writes about it for two months',
    reviewIn: null,
    cites: [waitlist.name],
  },
  {
    item: bankFront,
    verdict: 'defer',
    daysAgo: 158,
    by: mara,
    because: 'Waits for the new app shell, which decides where the bank’s window opens.',
    givesUp: '',
    expects: '',
    reviewIn: -47,
    cites: [bankWindow.name],
  },
  {
    item: syncRetry,
    verdict: 'act',
    daysAgo: 139,
    shippedDaysAgo: 116,
    by: aiko,
    because: 'Coaches turn up for classes that nobody booked. Most drops are timeouts that one more try would cure.',
    givesUp: '',
    expects: 'Half as many accounts',
    reviewIn: 3,
    cites: [calendarSync.name],
  },
  {
    item: vatOnInvoices,
    verdict: 'act',
    daysAgo: 132,
    shippedDaysAgo: 82,
    by: ines,
    because: 'Without the number these are not invoices. Accountants send them back and the club sends them on to us.',
    givesUp: 'Bulk refunds, moved to the new year',
    expects: 'Below 10 accounts in the 90 days after it ships',
    reviewIn: 8,
    cites: [vatNumber.name, 'Get the invoice'],
  },
  {
    item: doorPush,
    verdict: 'act',
    daysAgo: 118,
    shippedDaysAgo: 88,
    by: aiko,
    because: 'Text messages cost 4 cents each and some arrive late. Push is free and should be faster.',
    givesUp: 'Codes for guests without the app',
    expects: 'Fewer than 5 accounts',
    reviewIn: 11,
    cites: [doorCode.name],
  },
  {
    item: secondReminder,
    verdict: 'act',
    daysAgo: 74,
    by: ines,
    because: 'A charge of $588 that nobody remembers agreeing to comes back as a dispute, and each dispute costs $15.',
    givesUp: '',
    expects: 'No dispute that says “no warning”',
    reviewIn: 16,
    cites: [yearlyCharge.name, 'Renew the yearly plan'],
  },
  {
    item: spreadsheet,
    verdict: 'act',
    daysAgo: 63,
    by: tomasz,
    because: 'The rows are skipped for good reasons. That nobody is told is the fault.',
    givesUp: 'Reading files straight from other systems',
    expects: 'Clubs mend the file themselves',
    reviewIn: 30,
    cites: [memberImport.name],
  },
  {
    item: identityAgain,
    verdict: 'defer',
    daysAgo: 58,
    by: tomasz,
    because: 'The bank that checks identities changes its terms in spring. Building around the old ones is work for four months.',
    givesUp: '',
    expects: '',
    reviewIn: 62,
    cites: [identityChecks.name, 'Confirm identity'],
  },
  {
    item: keepCard,
    verdict: 'act',
    daysAgo: 52,
    by: ines,
    because: 'Whoever has to type a card in again after a decline often does not. The card was never the problem.',
    givesUp: 'Showing past attempts to the club',
    expects: 'Below 8 accounts in 90 days',
    reviewIn: 52,
    cites: [savedCard.name],
  },
  {
    item: guestList,
    verdict: 'decline',
    daysAgo: 44,
    by: aiko,
    because: 'Few clubs in a year, and a second price list would be one more thing for every club to keep right.',
    givesUp: '',
    expects: '',
    reviewIn: null,
    cites: [guestPrices.name],
  },
  {
    item: coachStatus,
    verdict: 'decline',
    daysAgo: 21,
    by: aiko,
    because: '',
    givesUp: '',
    expects: '',
    reviewIn: null,
    cites: [coaches.name],
  },
];
