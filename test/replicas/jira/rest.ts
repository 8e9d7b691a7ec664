import { cutOff, html, json, type Answer, type Ask } from '../answer.ts';
import type { JiraIssue } from '../content/jira-issues.ts';
import { proseAdf, proseHtml, proseWiki } from '../prose.ts';
import type { JiraSite, RemoteLink } from './state.ts';

/** Jira's REST interface, versions 2 and 3, as far as a side panel meets it. */
export function rest(site: JiraSite, ask: Ask): Answer {
  const [, version, path] = /^\/rest\/api\/(2|3|latest)\/(.*)$/.exec(ask.url.pathname) ?? [];
  if (!version || path === undefined) return json({ message: 'null for uri' }, 404);
  if (path === 'serverInfo') return json({ baseUrl: ask.url.origin, version: '1001.0.0', deploymentType: 'Cloud' });
  const [, key = '', sub = ''] = /^issue\/([^/]+)\/?(.*)$/.exec(path) ?? [];
  return refusal(site, ask, key) ?? issueAnswer(site, ask, version, decodeURIComponent(key).toUpperCase(), sub);
}

function refusal(site: JiraSite, ask: Ask, key: string): Answer | null {
  const foreign = ask.headers.origin !== undefined && ask.headers.origin !== ask.url.origin;
  if (ask.method !== 'GET' && foreign)
    return { ...html('XSRF check failed', {}, 403), headers: { 'content-type': 'text/plain' } };
  switch (site.mode) {
    case 'signed-out':
      return json({ message: 'Client must be authenticated to access this resource.', 'status-code': 401 }, 401);
    case 'no-access':
      return json({ errorMessages: [`You do not have permission to browse ${key.split('-')[0] ?? key}.`], errors: {} }, 403);
    case 'not-found':
      return missing;
    case 'rate-limited':
      return json({ message: 'Rate limit exceeded.' }, 429, { 'retry-after': '40', 'x-ratelimit-remaining': '0' });
    case 'login-page':
      return html('<!doctype html><title>Log in to continue</title><form action="/login"><input name="username"></form>');
    case 'broken':
      return json({ errorMessages: ['Internal server error'] }, 500);
    case 'cut-off':
      return cutOff;
    case 'usual':
    case 'moved':
    case 'slow':
      return null;
  }
}

const missing = json({ errorMessages: ['Issue does not exist or you do not have permission to see it.'], errors: {} }, 404);

function issueAnswer(site: JiraSite, ask: Ask, version: string, key: string, sub: string): Answer {
  const issue = site.issues.get(key);
  if (!issue) return missing;
  const after = site.mode === 'slow' ? 3_000 : 15;
  if (sub === 'remotelink') return { ...remoteLinks(site, ask, key), after };
  if (sub !== '' || ask.method !== 'GET') return json({ errorMessages: ['Method not allowed'] }, 405);
  const shown = site.mode === 'moved' ? { ...issue, key: issue.key.replace(/^[A-Z]+/, 'BILL') } : issue;
  return { ...json(issueJson(shown, site, version === '3' ? '3' : '2')), after };
}

function issueJson(issue: JiraIssue, site: JiraSite, version: '2' | '3'): unknown {
  const projectKey = issue.key.split('-')[0] ?? '';
  const parent = issue.parent === null ? undefined : site.issues.get(issue.parent);
  return {
    id: String(10_000 + Number(issue.key.split('-')[1])),
    key: issue.key,
    self: `https://ferrow.atlassian.net/rest/api/${version}/issue/${issue.key}`,
    renderedFields: { description: proseHtml(issue.description) },
    fields: {
      summary: issue.summary,
      description: version === '3' ? proseAdf(issue.description) : proseWiki(issue.description),
      labels: issue.labels,
      components: issue.components.map((name, at) => ({ id: String(at), name })),
      issuetype: { name: issue.type, subtask: false },
      status: { name: issue.status, statusCategory: { key: issue.status === 'Done' ? 'done' : 'indeterminate' } },
      priority: { name: issue.priority },
      project: {
        key: projectKey,
        name: projectKey === 'SUP' ? 'Member support' : 'Payments',
        projectTypeKey: projectKey === 'SUP' ? 'service_desk' : 'software',
      },
      ...(parent ? { parent: { key: parent.key, fields: { summary: parent.summary } } } : {}),
      fixVersions: [],
      issuelinks: [],
      updated: '2026-11-20T09:14:00.000+0000',
    },
  };
}

function remoteLinks(site: JiraSite, ask: Ask, key: string): Answer {
  const links = site.remoteLinks.get(key) ?? [];
  if (ask.method === 'GET') return json(links);
  if (ask.method !== 'POST') return json({ errorMessages: ['Method not allowed'] }, 405);
  const wanted = JSON.parse(ask.body) as Partial<RemoteLink>;
  if (!wanted.object?.url || !wanted.object.title) {
    return json({ errorMessages: [], errors: { title: "'title' is required." } }, 400);
  }
  const known = links.find((link) => wanted.globalId != null && link.globalId === wanted.globalId);
  // Fields left out become null on an update, as the documentation warns.
  const link: RemoteLink = {
    id: known?.id ?? 10_000 + links.length,
    globalId: wanted.globalId ?? null,
    relationship: wanted.relationship ?? null,
    application: wanted.application ?? null,
    object: wanted.object,
  };
  site.remoteLinks.set(key, [...links.filter((one) => one !== known), link]);
  return json({ id: link.id, self: `${ask.url.href}/${link.id}` }, known ? 200 : 201);
}
