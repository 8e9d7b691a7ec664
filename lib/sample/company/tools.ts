import type { CitedItem } from '../../domain/decision.ts';
import type { ItemKind, ItemReference } from '../../domain/work-item.ts';
import { itemId } from '../../domain/work-item.ts';

export const jira = 'https://ferrow.atlassian.net';
const github = 'https://github.com';
const docs = 'https://docs.google.com';

/** A Jira issue of Ferrow's, as cited by a link or a decision. */
export function jiraIssue(key: string, title: string): CitedItem {
  return cited({ host: 'jira', kind: 'issue', key, base: jira, url: `${jira}/browse/${key}`, tab: null }, title);
}

export function webIssue(number: number, title: string): CitedItem {
  return onGitHub('issue', `issues/${number}`, number, title);
}

export function webPullRequest(number: number, title: string): CitedItem {
  return onGitHub('pull-request', `pull/${number}`, number, title);
}

export function googleDoc(id: string, title: string): CitedItem {
  return cited(
    { host: 'google-docs', kind: 'document', key: id, base: docs, url: `${docs}/document/d/${id}/edit`, tab: null },
    title,
  );
}

function onGitHub(kind: ItemKind, path: string, number: number, title: string): CitedItem {
  const repository = 'ferrow/web';
  const url = `${github}/${repository}/${path}`;
  return cited({ host: 'github', kind, key: `${repository}#${number}`, base: github, url, tab: null }, title);
}

function cited(reference: ItemReference, title: string): CitedItem {
  return { ...reference, itemId: itemId(reference), title };
}
