import { found } from '../host.ts';
import type { FoundFields } from '../host.ts';
import { at, listAt, numberAt, textAt } from '../json.ts';
import type { Numbered } from './address.ts';
import { addressOf } from './address.ts';
import { stateIn } from './state.ts';

const source = 'rest';

/** An issue or pull request as GitHub's REST API and webhooks give it (`/repos/o/r/issues/7`, `/repos/o/r/pulls/7`). */
export type RestItem = { readonly address: Numbered; readonly origin: string; readonly fields: FoundFields };

/** An issue or pull request from an answer of the REST API or the body of a webhook; null where it is neither. */
export function readRest(answer: unknown): RestItem | null {
  const item = at(answer, 'pull_request', 'number') ? at(answer, 'pull_request') : (at(answer, 'issue') ?? answer);
  const url = textAt(item, 'html_url');
  const title = textAt(item, 'title');
  if (!url || !URL.canParse(url) || title === null || numberAt(item, 'number') === null) return null;
  const address = addressOf(new URL(url));
  return address && 'number' in address ? { address, origin: new URL(url).origin, fields: fieldsOf(item, title) } : null;
}

/** What a refusal of the API means; null where the answer is none. */
export function restProblem(
  answer: unknown,
): { readonly state: 'login' | 'not-found' | 'rate-limited' | 'no-access' | 'failed'; readonly detail: string } | null {
  const message = textAt(answer, 'message');
  if (message === null || at(answer, 'html_url') !== undefined) return null;
  const status = textAt(answer, 'status');
  const detail = status ? `${status} ${message}` : message;
  if (status === '401' || /^(?:Bad credentials|Requires authentication)/iu.test(message)) return { state: 'login', detail };
  if (status === '429' || /rate limit/iu.test(message)) return { state: 'rate-limited', detail };
  if (status === '404' || /^(?:Not Found|This issue was deleted)/iu.test(message)) return { state: 'not-found', detail };
  return { state: status === '403' || /not accessible|must have|SSO/iu.test(message) ? 'no-access' : 'failed', detail };
}

function fieldsOf(item: unknown, title: string): FoundFields {
  const merged = at(item, 'merged') === true || textAt(item, 'merged_at') !== null;
  const draft = at(item, 'draft') === true && textAt(item, 'state') === 'open';
  const labels = listAt(item, 'labels').flatMap((label) => (typeof label === 'string' ? label : (textAt(label, 'name') ?? [])));
  return {
    title: found(title, source),
    body: found(textAt(item, 'body') ?? '', source),
    labels: found(labels, source),
    state: found(merged ? 'MERGED' : draft ? 'DRAFT' : stateIn(textAt(item, 'state')), source),
    branch: found(textAt(item, 'head', 'ref'), source),
    type: found(textAt(item, 'type', 'name'), source),
  };
}
