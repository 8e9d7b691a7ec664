import { appears } from '../dom.ts';
import { blankItem, withFields } from '../host.ts';
import type { FoundFields, ItemReference, Page, Reading } from '../host.ts';
import { readIssueAnswer, readRequestAnswer } from './issue-answer.ts';
import { isForGuests, referenceTo } from './locate.ts';
import { issueOnPage, requestOnPage, titleOnPage } from './page.ts';
import { askForIssue, askForRequest } from './rest.ts';

/** How long a page for guests gets to show its request, in milliseconds. */
const patience = 3000;

/**
 * What the page's own heading says at once, then what Jira answers. Where Jira will not or cannot answer but shows the issue all the
 * same, the page is read; never where the session ran out or Jira asks to wait, since then signing in or waiting is the next step.
 */
export async function* read(reference: ItemReference, page: Page): AsyncGenerator<Reading> {
  const { key, base } = reference;
  const left = (): boolean => page.signal.aborted;
  if (key === null || left()) return;
  const title = titleOnPage(page.document, key);
  if (title) yield { state: 'item', item: withFields(blankItem(reference), { title }), settled: false };

  const answer = await askForIssue(page, base, key);
  const issue = answer.ok ? readIssueAnswer(answer.json) : null;
  // A moved issue goes by its new key from here on.
  const shows = issue && issue.key !== key ? referenceTo(issue.key, base) : reference;
  const found = issue?.found ?? (await shownAnyway(answer.ok ? 'unrecognised' : answer.refusal.state, base, key, page));
  if (left()) return;
  if (found) {
    yield { state: 'item', item: withFields(blankItem(shows), found), settled: true };
    return;
  }
  yield {
    ...(answer.ok ? { state: 'unrecognised', detail: null, retryAt: null } : answer.refusal),
    reference,
    title: titleOnPage(page.document, key)?.value ?? null,
  };
}

async function shownAnyway(state: string, base: string, key: string, page: Page): Promise<FoundFields | null> {
  const { url, document, signal } = page;
  if (isForGuests(url)) {
    const answer = await askForRequest(page, base, key);
    const request = answer.ok ? readRequestAnswer(answer.json) : null;
    if (request?.key === key) return request.found;
    return appears(document, () => issueOnPage(document, key) ?? requestOnPage(document, key), patience, signal);
  }
  if (state === 'login' || state === 'rate-limited') return null;
  const shown = issueOnPage(document, key);
  // A page whose title alone names the issue is one that failed to show it.
  return shown?.title?.complete ? shown : null;
}
