import { describe, expect, it } from 'vitest';
import type { AreaRule } from '../domain/area.ts';
import { newId } from '../domain/ids.ts';
import { newRow } from '../domain/row.ts';
import { areaOf, areaOfFeedback } from './area.ts';

const jira = 'https://ferrow.atlassian.net';
const gitHub = 'https://github.com';
const rule = (host: AreaRule['host'], base: string, scope: string, area: string): AreaRule => {
  return { ...newRow(newId(), 0), host, base, scope, area };
};
const rules = [
  rule('jira', jira, 'PAY', 'Payments'),
  rule('jira', jira, 'PAY/Invoices', 'Billing'),
  rule('github', gitHub, 'ferrow/web', 'Clubs'),
  rule('github', gitHub, 'ferrow/web/src/payments', 'Payments'),
  rule('github', gitHub, 'ferrow/web/src/bookings', 'Bookings'),
  rule('google-docs', 'https://docs.google.com', '1abc', 'Payments'),
];
const issue = { host: 'jira', base: jira, key: 'PAY-812', components: [] } as const;
const pull = { host: 'github', base: gitHub, key: 'ferrow/web#2291', paths: [] } as const;

describe('the area of an item', () => {
  it.each([
    ['its project', issue, 'Payments'],
    ['a component of it', { ...issue, components: ['invoices'] }, 'Billing'],
    ['another project', { ...issue, key: 'PAYROLL-1' }, null],
    ['the same project of another Jira', { ...issue, base: 'https://other.atlassian.net' }, null],
    ['its repository', pull, 'Clubs'],
    ['a component with a slash in its name', { ...issue, components: ['Web/Checkout', 'Invoices', 'Invoices'] }, 'Billing'],
    ['a folder of it', { ...pull, paths: ['src/payments/sheet.ts', 'README.md'] }, 'Payments'],
    ['most files, not the deepest one', { ...pull, paths: ['a.ts', 'b.ts', 'src/payments/c.ts'] }, 'Clubs'],
    [
      'the folder with most files',
      { ...pull, paths: ['src/payments/a.ts', 'src/bookings/b.ts', 'src/bookings/c.ts'] },
      'Bookings',
    ],
    ['a folder that only begins alike', { ...pull, paths: ['src/payments-old/a.ts'] }, 'Clubs'],
    ['a document', { host: 'google-docs', base: 'https://docs.google.com', key: '1abc' } as const, 'Payments'],
    ['a form without a key', { ...pull, key: null }, null],
  ])('is told by %s', (_, item, area) => {
    expect(areaOf(item, rules)).toBe(area);
  });

  it('is not told by a rule that was taken back', () => {
    expect(
      areaOf(
        issue,
        rules.map((one) => ({ ...one, deletedAt: 5 })),
      ),
    ).toBeNull();
  });
});

describe('the area of feedback', () => {
  const said = [
    rule('feedback', '', 'app-store', 'Clubs'),
    rule('feedback', '', 'zendesk/billing', 'Billing'),
    rule('feedback', '', 'zendesk', 'Support'),
    rule('jira', '', 'g2', 'Payments'),
  ];
  const none: string[] = [];
  it.each([
    ['its own, whatever the rules say', { area: 'Payments', source: 'app-store', tags: none }, 'Payments'],
    ['its source', { area: null, source: 'App-Store', tags: none }, 'Clubs'],
    ['a tag there before the source', { area: null, source: 'zendesk', tags: ['billing'] }, 'Billing'],
    ['its source where its tags say nothing', { area: null, source: 'zendesk', tags: ['urgent'] }, 'Support'],
    ['what most of its tags say', { area: null, source: 'zendesk', tags: ['urgent', 'vip', 'billing'] }, 'Support'],
    ['no tag of another source', { area: null, source: 'app-store', tags: ['billing'] }, 'Clubs'],
    ['no rule for a tool', { area: null, source: 'g2', tags: none }, null],
  ])('is told by %s', (_, item, area) => {
    expect(areaOfFeedback(item, said)).toBe(area);
  });
});
