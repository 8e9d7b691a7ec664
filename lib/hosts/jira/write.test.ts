import { describe, expect, it } from 'vitest';
import { hostPage, jsonAnswer } from '../../../test/host-page.ts';
import type { HostPage } from '../../../test/host-page.ts';
import { parseJson } from '../json.ts';
import { jira } from './index.ts';
import { locate, referenceTo } from './locate.ts';

const [writer] = jira.writers;
if (!writer) throw new Error('Jira writes remote links');
const request = { kind: 'add-remote-link', insightKey: 'T-K7QF2M', title: 'Retrying loses the saved card' } as const;
const reference = referenceTo('PAY-812', 'https://acme.atlassian.net');

async function write(answer: NonNullable<HostPage['answer']>, at = reference, url = 'https://acme.atlassian.net/browse/PAY-812') {
  const page = hostPage({ url, answer });
  return { result: await writer?.write(request, at, page), asked: page.asked };
}

describe('adding a remote link', () => {
  it('posts it from the page itself, under an id that stays', async () => {
    const { result, asked } = await write(() => jsonAnswer({ id: 10000 }, { status: 201 }));
    expect(result).toEqual({ done: true, next: 'nothing' });
    expect(asked).toHaveLength(1);
    expect(asked[0]?.url).toBe('https://acme.atlassian.net/rest/api/3/issue/PAY-812/remotelink');
    expect(asked[0]?.init).toMatchObject({
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check' },
    });
    expect(parseJson(await new Response(asked[0]?.init.body).text())).toEqual({
      globalId: 'throughline:T-K7QF2M',
      application: { type: 'com.throughline', name: 'Throughline' },
      relationship: 'customer evidence',
      object: {
        url: 'https://acme.atlassian.net/browse/PAY-812#throughline=T-K7QF2M',
        title: 'T-K7QF2M Retrying loses the saved card',
      },
    });
  });

  it('asks Data Center in its own version, under its context path', async () => {
    const base = 'http://localhost:2990/jira';
    const { asked } = await write(
      ({ pathname }) =>
        pathname.endsWith('serverInfo') ? jsonAnswer({ deploymentType: 'Server' }) : new Response(null, { status: 200 }),
      referenceTo('PIG-1', base),
      `${base}/browse/PIG-1`,
    );
    expect(asked.at(-1)?.url).toBe(`${base}/rest/api/2/issue/PIG-1/remotelink`);
  });

  it.each([
    ['XSRF', () => new Response('XSRF check failed', { status: 403 }), { why: 'refused', detail: '403 XSRF check failed' }],
    [
      'no right to link',
      () => jsonAnswer({ errorMessages: ['No Link Issue Permission'] }, { status: 403 }),
      { why: 'refused', detail: '403 No Link Issue Permission' },
    ],
    ['signed out', () => new Response('', { status: 401 }), { why: 'refused', detail: '401' }],
    ['linking is off, or the issue is gone', () => new Response('', { status: 404 }), { why: 'not-found', detail: '404' }],
    ['a sign-in page', () => new Response('<html>'), { why: 'refused', detail: '200' }],
    ['no answer', () => Promise.reject(new TypeError('Failed to fetch')), { why: 'refused', detail: null }],
  ])('says why it was not done: %s', async (_, answer, expected) => {
    expect((await write(answer)).result).toEqual({ done: false, ...expected });
  });

  it('writes nothing from another site than the item’s', async () => {
    const { result, asked } = await write(() => jsonAnswer({}), reference, 'https://other.atlassian.net/browse/PAY-812');
    expect(result).toEqual({ done: false, why: 'page-changed', detail: null });
    expect(asked).toEqual([]);
  });

  it('is not offered where a customer would see it', () => {
    expect(writer.offeredFor(reference)).toBe(true);
    const portal = locate(new URL('https://acme.atlassian.net/servicedesk/customer/portal/2/IT-77'), []);
    expect(portal && writer.offeredFor(portal)).toBe(false);
  });
});
