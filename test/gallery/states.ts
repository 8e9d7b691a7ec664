import type { TabView } from '../../lib/domain/tab-view.ts';
import type { FieldReading, WorkItem } from '../../lib/domain/work-item.ts';
import { makeItem } from '../builders.ts';

const whole: FieldReading = { source: 'rest v3', complete: true };
const read = { title: whole, body: whole, labels: whole };

export const payment: WorkItem = makeItem({
  title: 'Card declined on retry after 3-D Secure',
  body: 'A declined card cannot be retried: after the 3-D Secure window the saved card is gone and has to be typed in again.',
  labels: ['payments', '3ds'],
  fields: read,
});

const pullRequest: WorkItem = makeItem({
  host: 'github',
  kind: 'pull-request',
  key: 'ferrow/web#2291',
  base: 'https://github.com',
  url: 'https://github.com/ferrow/web/pull/2291',
  title: 'Keep the payment sheet open while a challenge is pending',
  body: 'The bank’s challenge opened behind the sheet.',
  paths: ['pay/sheet/challenge.ts'],
  fields: { ...read, paths: whole },
});

const rename: WorkItem = makeItem({
  key: 'PAY-845',
  url: 'https://ferrow.atlassian.net/browse/PAY-845',
  title: 'Rename the ledgerExportCsv constant',
  body: '',
  fields: read,
});

const doc = {
  host: 'google-docs',
  kind: 'document',
  key: 'abc',
  base: 'https://docs.google.com',
  url: 'https://docs.google.com/document/d/abc/edit',
  tab: null,
} as const;

const item = (one: WorkItem): TabView => ({ state: 'item', item: one, settled: true });
const problem = (
  state: 'login' | 'no-access' | 'not-found' | 'offline' | 'failed' | 'unrecognised',
  detail: string | null,
): TabView => ({
  state,
  reference: payment,
  detail,
  retryAt: null,
  title: null,
});

/** What a tab can say, by the name of the state that the panel then shows. */
export const views: Readonly<Record<string, TabView | null>> = {
  evidence: item(payment),
  linked: item(payment),
  decided: item(payment),
  deciding: item(payment),
  possible: item(pullRequest),
  'pull-request': item(pullRequest),
  none: item(rename),
  empty: item(payment),
  partial: item({ ...payment, body: '', fields: { title: whole, labels: whole } }),
  cited: item({ ...payment, key: 'PAY-813', body: `${payment.body}\n\nInsight: T-ZZZZZZ` }),
  hostile: item({
    ...payment,
    key: 'PAY-814',
    title: '<img src=x onerror=alert(1)> pay \u202Egpj.exe \u2066card declined on retry',
  }),
  reading: { state: 'reading', reference: payment },
  'no-item': { state: 'no-item', host: 'jira' },
  elsewhere: { state: 'elsewhere' },
  off: { state: 'off', site: { origin: 'https://ferrow.atlassian.net', host: 'jira' } },
  'rate-limited': {
    state: 'rate-limited',
    reference: doc,
    detail: '429',
    retryAt: Date.now() + 40_000,
    title: 'Refund policy 2027',
  },
  login: problem('login', '401'),
  'no-access': problem('no-access', '403, no permission to browse PAY'),
  'not-found': problem('not-found', '404, issue does not exist'),
  offline: problem('offline', null),
  failed: problem('failed', 'TypeError'),
  unrecognised: problem('unrecognised', null),
};
