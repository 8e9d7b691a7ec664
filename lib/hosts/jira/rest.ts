import type { Page } from '../host.ts';
import { parseJson, textAt } from '../json.ts';
import { retryAt } from '../retry-after.ts';
import { askedFields } from './issue-answer.ts';
import { isCloud } from './locate.ts';

/** What Jira's REST interface said, or how it refused: `detail` is its own words, `retryAt` an instant. */
export type Answer = { readonly ok: true; readonly json: unknown } | { readonly ok: false; readonly refusal: Refusal };

/** A request that writes. */
type Post = { readonly method: 'POST'; readonly headers: Readonly<Record<string, string>>; readonly body: string };

export type Refusal = {
  readonly state: 'login' | 'no-access' | 'not-found' | 'rate-limited' | 'offline' | 'failed';
  readonly detail: string | null;
  readonly retryAt: number | null;
};

/**
 * Asks as the page itself would: same origin, its own session. The text is parsed here, since Firefox wraps what `json()` gives to a
 * content script. Redirects are not followed: REST never redirects, only a sign-in in front of it does.
 */
export async function ask(page: Page, url: string, init: Post | Record<string, never> = {}): Promise<Answer> {
  let response: Response;
  let text: string;
  try {
    const headers = { Accept: 'application/json', ...init.headers };
    const { fetch } = page;
    response = await fetch(url, { credentials: 'same-origin', redirect: 'manual', signal: page.signal, ...init, headers });
    text = await response.text();
  } catch {
    return refused(page.document.defaultView?.navigator.onLine === false ? 'offline' : 'failed', null);
  }
  const json = parseJson(text);
  if (response.ok && (json !== null || text.trim() === '')) return { ok: true, json };
  return refusalOf(response, json, text, page.now());
}

function refusalOf({ type, status, ok, headers }: Response, json: unknown, text: string, now: number): Answer {
  const said = textAt(json, 'errorMessages', 0) ?? textAt(json, 'message') ?? /XSRF check failed/i.exec(text)?.[0] ?? '';
  const detail = `${type === 'opaqueredirect' ? 'redirect' : status} ${said.slice(0, 300)}`.trim();
  // A sign-in in front of Jira redirects, or answers any question with its page and 200.
  const signIn = type === 'opaqueredirect' || (status >= 300 && status < 400) || (ok && /^\s*</.test(text));
  if (signIn || status === 401) return refused('login', detail);
  // Data Center locks an account behind a CAPTCHA after some failed sign-ins, and says so here alone.
  const reason = headers.get('X-Seraph-LoginReason') ?? '';
  if (status === 403 && reason.includes('AUTHENTICATION_DENIED')) return refused('login', `403 ${reason}`);
  if (status === 403) return refused('no-access', detail);
  if (status === 404) return refused('not-found', detail);
  const retry = headers.get('Retry-After');
  if (status === 429 || (status === 503 && retry)) return refused('rate-limited', detail, retryAt(retry, now));
  return refused('failed', detail);
}

function refused(state: Refusal['state'], detail: string | null, retryAt: number | null = null): Answer {
  return { ok: false, refusal: { state, detail, retryAt } };
}

/** The issue with this key, asked in the way that this site understands. */
export async function askForIssue(page: Page, base: string, key: string): Promise<Answer> {
  const issue = `issue/${key}?fields=${askedFields}`;
  const version = await restVersion(page, base);
  const answer = await ask(page, `${base}/rest/api/${version}/${issue}`);
  // Words come with every 404 about an issue. Without them the interface itself is missing: a Data Center on a name of Cloud.
  const missing = version === 3 && !answer.ok && answer.refusal.detail === '404';
  return missing ? ask(page, `${base}/rest/api/2/${issue}`) : answer;
}

/** The same as its customers may see it, who may have no access to the issue itself. */
export function askForRequest(page: Page, base: string, key: string): Promise<Answer> {
  return ask(page, `${base}/rest/servicedeskapi/request/${key}`);
}

const versions = new WeakMap<Document, Map<string, Promise<2 | 3 | null>>>();

/**
 * 3 for Cloud, 2 for Data Center, which has no other. A site whose name does not tell is asked once per visit; where it does not
 * answer, 2 is right for both, and the question is open again.
 */
export async function restVersion(page: Page, base: string): Promise<2 | 3> {
  if (isCloud(new URL(base))) return 3;
  const known = versions.get(page.document) ?? new Map<string, Promise<2 | 3 | null>>();
  versions.set(page.document, known);
  const asked = known.get(base) ?? askVersion(page, base);
  known.set(base, asked);
  const version = await asked;
  if (version === null) known.delete(base);
  return version ?? 2;
}

async function askVersion(page: Page, base: string): Promise<2 | 3 | null> {
  const answer = await ask(page, `${base}/rest/api/2/serverInfo`);
  const type = answer.ok ? textAt(answer.json, 'deploymentType') : null;
  return type === null ? null : type === 'Cloud' ? 3 : 2;
}
