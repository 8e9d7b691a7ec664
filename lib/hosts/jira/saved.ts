import { blankItem, withFields } from '../host.ts';
import type { FoundFields, ItemReference, Reading, SavedItem } from '../host.ts';
import { at, listAt, parseJson, textAt } from '../json.ts';
import { adfToMarkdown } from './adf.ts';
import { readIssueAnswer } from './issue-answer.ts';
import { locate, referenceTo } from './locate.ts';
import { issueOnPage, keyOnPage } from './page.ts';

/**
 * A REST answer (v2, v3), a description's document tree alone, or a saved page of Jira Cloud or Data Center. The site is taken for
 * Jira because somebody said so; what the address does not tell is taken from the file.
 */
export function readSaved({ url, text, document }: SavedItem): Reading {
  const located = url && locate(url, [{ origin: url.origin, host: 'jira' }]);
  const json = parseJson(text);
  if (json !== null) return savedAnswer(json, located, url);
  const key = located?.key ?? (document && keyOnPage(document));
  const reference = located ?? (key && url ? referenceTo(key, url.origin) : { ...nameless(url), key });
  const shown = document && key ? issueOnPage(document, key) : null;
  if (shown) return item(reference, shown);
  if (document?.querySelector(signIn)) return problem('login', reference);
  return key ? problem('unrecognised', reference) : { state: 'no-item', host: 'jira' };
}

/** Sign-in pages of Data Center, of Atlassian's accounts, and of most things that companies put in front of Jira. */
const signIn = '#login-form, #form-login, form[action*="login"], input[type="password"]';

function savedAnswer(json: unknown, located: ItemReference | null, url: URL | null): Reading {
  const issue = readIssueAnswer(json);
  if (issue) {
    const base = located?.base ?? issue.base ?? url?.origin ?? '';
    return item(located?.key === issue.key ? located : referenceTo(issue.key, base), issue.found);
  }
  const reference = located ?? nameless(url);
  if (textAt(json, 'type') === 'doc' && Array.isArray(at(json, 'content'))) {
    return item(reference, { body: { value: adfToMarkdown(json), source: 'document tree', complete: true } });
  }
  // What Jira says instead of an issue, whether that is missing or may not be seen.
  const said = textAt(listAt(json, 'errorMessages')[0]);
  return said === null ? { state: 'no-item', host: 'jira' } : problem('not-found', reference, said.slice(0, 300));
}

function item(reference: ItemReference, found: FoundFields): Reading {
  return { state: 'item', item: withFields(blankItem(reference), found), settled: true };
}

function problem(state: 'login' | 'not-found' | 'unrecognised', reference: ItemReference, detail: string | null = null): Reading {
  return { state, reference, detail, retryAt: null, title: null };
}

function nameless(url: URL | null): ItemReference {
  return { host: 'jira', kind: 'issue', key: null, base: url?.origin ?? '', url: url?.href ?? 'about:blank', tab: null };
}
