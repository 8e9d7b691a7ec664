import type { Page } from '../host.ts';
import type { PageProblem } from './title.ts';

/** What GitHub answered to a request that the page itself could have made. */
export type Answer =
  | { readonly ok: true; readonly url: URL; readonly contentType: string; readonly text: string }
  | {
      readonly ok: false;
      readonly state: PageProblem | 'offline';
      readonly detail: string | null;
      readonly retryAt: number | null;
    };

/**
 * Headers that React pages want. Some answer 406 to JSON, or an empty shell to plain markup, so each wish is stated in the way
 * that GitHub's own scripts do (seen 2026-04 to 2026-10).
 */
const wishes = {
  json: { Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest' },
  markup: { Accept: 'text/html', 'Turbo-Frame': 'repo-content-turbo-frame', 'X-Requested-With': 'XMLHttpRequest' },
} as const;

/** Asks the page's own origin with the page's own session. Never throws; an aborted request answers as offline. */
export async function ask(page: Page, path: string, wish: keyof typeof wishes): Promise<Answer> {
  const url = new URL(path, page.url.origin);
  try {
    const response = await page.fetch(url.href, { headers: wishes[wish], credentials: 'same-origin', signal: page.signal });
    const landed = response.url ? new URL(response.url) : url;
    const refused = problemOf(response, landed, page.now());
    if (refused) return refused;
    return { ok: true, url: landed, contentType: response.headers.get('content-type') ?? '', text: await response.text() };
  } catch {
    return { ok: false, state: 'offline', detail: null, retryAt: null };
  }
}

function problemOf(response: Response, landed: URL, now: number): Answer | null {
  const refused = (state: PageProblem, retryAt: number | null = null): Answer => {
    return { ok: false, state, detail: String(response.status), retryAt };
  };
  if (response.status === 401 || /^\/(?:login|sessions|orgs\/[^/]+\/sso)\b/u.test(landed.pathname)) return refused('login');
  if (response.ok) return null;
  // Secondary limits answer 403 with the same headers as 429.
  const wait = response.headers.get('retry-after');
  const spent = response.headers.get('x-ratelimit-remaining') === '0';
  if (response.status === 429 || (response.status === 403 && (wait ?? spent)))
    return refused('rate-limited', retryInstant(response, now));
  if (response.status === 403) return refused('no-access');
  if (response.status === 404 || response.status === 410) return refused('not-found');
  return refused('failed');
}

/** `retry-after` in seconds or as a date, else the instant at which the limit is reset, else a minute from now. */
function retryInstant({ headers }: Response, now: number): number {
  const wait = headers.get('retry-after');
  if (wait && /^\d+$/u.test(wait)) return now + Number(wait) * 1000;
  const date = wait ? Date.parse(wait) : NaN;
  if (!Number.isNaN(date)) return date;
  const reset = Number(headers.get('x-ratelimit-reset'));
  return reset > 0 ? reset * 1000 : now + 60_000;
}
