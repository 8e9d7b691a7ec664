import { describe, expect, it } from 'vitest';
import type { Ask } from './replicas/answer.ts';
import { docsSite } from './replicas/google-docs/site.ts';
import { gitHubSite } from './replicas/github/site.ts';
import { jiraSite } from './replicas/jira/site.ts';

// The replicas stand for sites that cannot be reached from a test: these are the traits the adapters are written against.
const ask = (address: string, more: Partial<Ask> = {}): Ask => ({
  method: 'GET',
  url: new URL(address),
  headers: {},
  body: '',
  ...more,
});
const rest = 'https://ferrow.atlassian.net/rest/api/3/issue/PAY-812';
const link = JSON.stringify({ globalId: 'throughline=T-K7QF2M', object: { url: 'https://x.example/', title: 'T-K7QF2M' } });

describe('Jira', () => {
  it('answers version 3 with a document tree and version 2 with wiki markup', () => {
    const site = jiraSite();
    expect(JSON.parse(site.answer(ask(rest)).body)).toMatchObject({ key: 'PAY-812', fields: { description: { type: 'doc' } } });
    expect(site.answer(ask(rest.replace('/3/', '/2/'))).body).toContain('h3. Steps to reproduce');
  });

  it('refuses to be written to from a foreign origin, and takes the page’s own', () => {
    const site = jiraSite();
    const post = (origin: string) => site.answer(ask(`${rest}/remotelink`, { method: 'POST', headers: { origin }, body: link }));
    expect(post('chrome-extension://abc')).toMatchObject({ status: 403, body: 'XSRF check failed' });
    expect(site.remoteLinks.size).toBe(0);
    expect(post('https://ferrow.atlassian.net').status).toBe(201);
    expect(post('https://ferrow.atlassian.net').status).toBe(200);
    expect(JSON.parse(site.answer(ask(`${rest}/remotelink`)).body)).toHaveLength(1);
  });

  it('fails in every way a site can', () => {
    const site = jiraSite();
    const status = (mode: typeof site.mode) => {
      site.mode = mode;
      return site.answer(ask(rest)).status;
    };
    expect(
      ['signed-out', 'no-access', 'not-found', 'rate-limited', 'login-page', 'broken'].map((mode) =>
        status(mode as typeof site.mode),
      ),
    ).toEqual([401, 403, 404, 429, 200, 500]);
    site.mode = 'moved';
    expect(JSON.parse(site.answer(ask(rest)).body)).toMatchObject({ key: 'BILL-812' });
  });
});

describe('GitHub', () => {
  it('sends a policy that allows no frame', () => {
    const page = gitHubSite().answer(ask('https://github.com/ferrow/web/pull/2291'));
    expect(page.headers['content-security-policy']).toContain("frame-src 'none'");
    expect(page.body).toContain('react-app.embeddedData');
  });

  it('keeps what a person writes into the description', () => {
    const site = gitHubSite();
    const body = new URLSearchParams({ _method: 'put', 'pull_request[body]': 'Insight: T-K7QF2M' }).toString();
    site.answer(ask('https://github.com/ferrow/web/issues/2291', { method: 'POST', body }));
    expect(site.answer(ask('https://github.com/ferrow/web/pull/2291')).body).toContain('Insight: T-K7QF2M');
  });
});

describe('Google Docs', () => {
  const address = 'https://docs.google.com/document/d/1fErrowRefundPolicy2027aaaaaaaaaaaaaaaaaaaaa';

  it('redirects an export to another host, which any origin may read', () => {
    const site = docsSite();
    const first = site.answer(ask(`${address}/export?format=md`));
    expect(first.status).toBe(307);
    const second = site.answer(ask(first.headers.location ?? ''));
    expect(second.headers['access-control-allow-origin']).toBe('*');
    expect(second.body).toMatch(/^\uFEFF# Refund policy 2027\r\n/);
  });

  it('gives the first tab for one that does not exist', () => {
    const site = docsSite();
    const text = (tab: string) =>
      site.answer(ask(site.answer(ask(`${address}/export?format=md&tab=${tab}`)).headers.location ?? '')).body;
    expect(text('t.nonesuch')).toBe(text('t.0'));
    expect(text('t.k4q9cards')).not.toBe(text('t.0'));
  });

  it('has no word of the text in its page', () => {
    const { body } = docsSite().answer(ask(`${address}/edit`));
    expect(body.replace(/<script type="application\/json".*?<\/script>/s, '')).not.toContain('working day');
  });
});
