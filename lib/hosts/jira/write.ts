import type { ItemReference, Page, WriteRequest, WriteResult, Writer } from '../host.ts';
import { isPortal } from './locate.ts';
import { ask, restVersion } from './rest.ts';
import type { Refusal } from './rest.ts';

/**
 * A remote link on the issue: quiet (watchers are not told), and written twice it is still one link. Never a comment, which notifies
 * people and, on a service desk, would be read by the customer.
 */
export const addRemoteLink: Writer = {
  id: 'add-remote-link',
  offeredFor: (reference) => reference.key !== null && !isPortal(new URL(reference.url).pathname),
  write,
};

async function write(request: WriteRequest, reference: ItemReference, page: Page): Promise<WriteResult> {
  if (request.kind !== 'add-remote-link') return { done: false, why: 'refused', detail: null };
  // Jira accepts what comes from its own pages only, so the page must still be on the item's site.
  if (reference.key === null || new URL(reference.base).origin !== page.url.origin)
    return { done: false, why: 'page-changed', detail: null };
  const version = await restVersion(page, reference.base);
  const answer = await ask(page, `${reference.base}/rest/api/${version}/issue/${reference.key}/remotelink`, {
    method: 'POST',
    // "no-check" is what Jira asks of requests that carry no form token; the Origin of the page is checked all the same.
    headers: { 'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check' },
    body: JSON.stringify(remoteLink(request, reference.url)),
  });
  return answer.ok
    ? { done: true, next: 'nothing' }
    : { done: false, why: whyNot(answer.refusal), detail: answer.refusal.detail };
}

/**
 * The link as Jira stores it. Every field is given each time, since an update empties those that are left out. An insight has no public
 * address: the link leads to the issue itself and names the insight in its fragment, which no server ever sees.
 */
function remoteLink({ insightKey, title }: Extract<WriteRequest, { kind: 'add-remote-link' }>, issueUrl: string) {
  return {
    globalId: `throughline:${insightKey}`,
    application: { type: 'com.throughline', name: 'Throughline' },
    relationship: 'customer evidence',
    object: {
      url: `${issueUrl}#throughline=${insightKey}`,
      title: `${insightKey} ${title}`.slice(0, 255),
    },
  };
}

function whyNot({ state }: Refusal): 'refused' | 'not-found' {
  return state === 'not-found' ? 'not-found' : 'refused';
}
