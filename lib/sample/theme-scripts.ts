import type { ThemeScript } from './script.ts';
import { bankWindow } from './words/bank-window.ts';
import { calendarSync } from './words/calendar-sync.ts';
import { coaches } from './words/coaches.ts';
import { doorCode } from './words/door-code.ts';
import { guestPrices } from './words/guest-prices.ts';
import { identityChecks } from './words/identity-checks.ts';
import { lateFees } from './words/late-fees.ts';
import { memberImport } from './words/member-import.ts';
import { paidAtDesk } from './words/paid-at-desk.ts';
import { refundCredit } from './words/refund-credit.ts';
import { savedCard } from './words/saved-card.ts';
import { slowRefund } from './words/slow-refund.ts';
import { vatNumber } from './words/vat-number.ts';
import { waitlist } from './words/waitlist.ts';
import { whoDeclined } from './words/who-declined.ts';
import { yearlyCharge } from './words/yearly-charge.ts';

/** Everything that the sample's sixteen themes are made of. */
export const themeScripts: readonly ThemeScript[] = [
  savedCard,
  whoDeclined,
  bankWindow,
  vatNumber,
  lateFees,
  calendarSync,
  doorCode,
  waitlist,
  coaches,
  guestPrices,
  identityChecks,
  paidAtDesk,
  yearlyCharge,
  slowRefund,
  refundCredit,
  memberImport,
];
