import { escapeHtml, html, json, redirect, type Answer, type Ask, type Site } from '../answer.ts';
import { jiraIssues, type JiraIssue } from '../content/jira-issues.ts';
import { proseHtml, proseWiki } from '../prose.ts';

const context = '/jira';

/** A company's own Jira Data Center at jira.ferrow.example/jira: pages from the server, version 2 only, wiki markup. */
export function jiraDataCenter(): Site {
  const issues = new Map(jiraIssues.map((issue) => [issue.key, issue]));
  return {
    owns: (hostname) => hostname === 'jira.ferrow.example',
    answer: (ask) => answer(issues, ask),
  };
}

function answer(issues: ReadonlyMap<string, JiraIssue>, ask: Ask): Answer {
  const { pathname } = ask.url;
  if (!pathname.startsWith(`${context}/`)) return redirect(`${context}/secure/Dashboard.jspa`);
  if (pathname === `${context}/rest/api/2/serverInfo`) {
    return json({ baseUrl: `${ask.url.origin}${context}`, version: '10.3.2', deploymentType: 'Server' });
  }
  const asked = /^\/jira\/(rest\/api\/2\/issue|browse)\/([A-Z]+-\d+)$/.exec(pathname);
  const issue = asked?.[2] === undefined ? undefined : issues.get(asked[2]);
  if (!issue) return html('<!doctype html><title>Dashboard - Ferrow Jira</title><body id="jira"></body>', {}, asked ? 404 : 200);
  return asked?.[1] === 'browse' ? html(page(issue)) : json(restIssue(issue));
}

function restIssue(issue: JiraIssue): unknown {
  return {
    key: issue.key,
    fields: {
      summary: issue.summary,
      description: proseWiki(issue.description),
      labels: issue.labels,
      components: issue.components.map((name) => ({ name })),
      issuetype: { name: issue.type },
      status: { name: issue.status },
      project: { key: issue.key.split('-')[0], name: 'Payments' },
    },
  };
}

function page(issue: JiraIssue): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>[${issue.key}] ${escapeHtml(issue.summary)} - Ferrow Jira</title>
<meta name="application-name" content="JIRA"><meta name="ajs-context-path" content="${context}"><meta name="ajs-issue-key" content="${issue.key}"></head>
<body id="jira" data-version="10.3.2" style="font:14px/20px sans-serif;margin:24px">
<a id="key-val" data-issue-key="${issue.key}" href="${context}/browse/${issue.key}">${issue.key}</a>
<h1 id="summary-val">${escapeHtml(issue.summary)}</h1>
<div id="description-val"><div class="user-content-block">${proseHtml(issue.description)}</div></div>
</body></html>`;
}
