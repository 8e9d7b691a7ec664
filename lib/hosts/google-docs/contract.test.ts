import { readFileSync } from 'node:fs';
import { testNow } from '../../../test/builders.ts';
import { describeHost } from '../../../test/host-contract.ts';
import { googleDocs } from './index.ts';
import { addresses, id } from './locate.table.ts';

const fixture = (name: string) => readFileSync(new URL(`saved/${name}`, import.meta.url), 'utf8');
const edit = `https://docs.google.com/document/d/${id}/edit`;
const exported = `/document/d/${id}/export`;
const other = '1kq53WvSkvlY5QdgU6-AP2szXuPAfUMxq4x7uAKP9aX4';
const markdown = { 'content-type': 'text/x-markdown' };

describeHost({
  host: googleDocs,
  customOrigins: [{ origin: 'https://jira.corp.example', host: 'jira' }],
  addresses: {
    document: addresses.document.map(([url]) => [url, id]),
    none: addresses.none.map(([url]) => [url, null]),
  },
  items: [
    {
      name: 'document, a tab of it, as a second account',
      url: `https://docs.google.com/document/u/1/d/${id}/edit?tab=t.goals#heading=h.1`,
      html: fixture('editor.html'),
      site: {
        [`/document/u/1/d/${id}/export?format=md&tab=t.goals`]: { text: '\uFEFF# Goals\r\n\r\n3\\-D Secure', headers: markdown },
      },
      expected: {
        kind: 'document',
        key: id,
        tab: 't.goals',
        url: `${edit}?tab=t.goals`,
        title: 'Retry plan',
        body: '# Goals\n\n3-D Secure',
        mode: 'suggesting',
      },
      saved: { key: id, title: 'Retry plan', body: '', mode: 'suggesting' },
    },
    {
      name: 'document open for viewing, in another language',
      url: `https://docs.google.com/document/d/${other}/view`,
      html: fixture('viewer.html'),
      site: { [`/document/d/${other}/export?format=md`]: { text: 'Vier von fünf sind zufrieden.', headers: markdown } },
      expected: {
        key: other,
        tab: null,
        title: 'Umfrage 2026 – Ergebnisse',
        body: 'Vier von fünf sind zufrieden.',
        mode: 'viewing',
      },
      saved: { title: 'Umfrage 2026 – Ergebnisse', mode: 'viewing' },
    },
  ],
  problems: [
    { name: 'a sign-in', url: edit, html: fixture('editor.html'), site: { [exported]: { status: 401 } }, state: 'login' },
    {
      name: 'a sign-in page with 200',
      url: edit,
      html: '',
      site: { [exported]: { text: '<!doctype html><a href="https://accounts.google.com/ServiceLogin">' } },
      state: 'login',
    },
    {
      name: 'a page that asks for access',
      url: edit,
      html: '<title>Google Docs - Access</title>',
      site: { [exported]: { status: 403 } },
      state: 'no-access',
    },
    { name: 'a deleted document', url: edit, html: '', site: { [exported]: { status: 404 } }, state: 'not-found' },
    {
      name: 'too many exports',
      url: edit,
      html: fixture('editor.html'),
      site: { [exported]: { status: 429, headers: { 'retry-after': '40' } } },
      state: 'rate-limited',
      retryAt: testNow + 40_000,
    },
    { name: 'no answer and no document', url: edit, html: '', state: 'failed' },
  ],
});
