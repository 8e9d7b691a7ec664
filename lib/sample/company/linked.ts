import type { CitedItem, Relation } from '../../domain/decision.ts';
import type { ThemeScript } from '../script.ts';
import { aiko, ines, mara, tomasz } from './teams.ts';
import {
  keepCard,
  vatOnInvoices,
  vatField,
  taxProfiles,
  bankFront,
  feeEarlier,
  secondReminder,
  syncRetry,
  waitlistHold,
  doorPush,
  spreadsheet,
  sessionRules,
  auditTrail,
} from './work-items.ts';
import { savedCard } from '../words/saved-card.ts';
import { bankWindow } from '../words/bank-window.ts';
import { vatNumber } from '../words/vat-number.ts';
import { lateFees } from '../words/late-fees.ts';
import { calendarSync } from '../words/calendar-sync.ts';
import { doorCode } from '../words/door-code.ts';
import { waitlist } from '../words/waitlist.ts';
import { identityChecks } from '../words/identity-checks.ts';
import { yearlyCharge } from '../words/yearly-charge.ts';
import { memberImport } from '../words/member-import.ts';

/** A link, told in days before today. */
export type LinkLine = {
  readonly item: CitedItem;
  readonly relation: Relation;
  readonly theme: ThemeScript;
  readonly daysAgo: number;
  readonly by: string;
};

export const links: readonly LinkLine[] = [
  { item: keepCard, relation: 'addresses', theme: savedCard, daysAgo: 52, by: ines },
  { item: vatOnInvoices, relation: 'addresses', theme: vatNumber, daysAgo: 132, by: ines },
  { item: vatField, relation: 'addresses', theme: vatNumber, daysAgo: 97, by: tomasz },
  { item: taxProfiles, relation: 'considers', theme: vatNumber, daysAgo: 41, by: mara },
  { item: bankFront, relation: 'considers', theme: bankWindow, daysAgo: 158, by: mara },
  { item: feeEarlier, relation: 'addresses', theme: lateFees, daysAgo: 262, by: ines },
  { item: secondReminder, relation: 'addresses', theme: yearlyCharge, daysAgo: 74, by: ines },
  { item: syncRetry, relation: 'addresses', theme: calendarSync, daysAgo: 139, by: aiko },
  { item: waitlistHold, relation: 'addresses', theme: waitlist, daysAgo: 171, by: aiko },
  { item: doorPush, relation: 'addresses', theme: doorCode, daysAgo: 118, by: aiko },
  { item: spreadsheet, relation: 'addresses', theme: memberImport, daysAgo: 63, by: tomasz },
  { item: sessionRules, relation: 'contradicts', theme: identityChecks, daysAgo: 83, by: tomasz },
];

export const dismissals: readonly { readonly item: CitedItem; readonly theme: ThemeScript; readonly daysAgo: number }[] = [
  { item: auditTrail, theme: bankWindow, daysAgo: 36 },
];
