import { html, type Answer, type Ask } from '../answer.ts';
import { asset } from '../asset.ts';
import { jiraIssues } from '../content/jira-issues.ts';
import { rest } from './rest.ts';
import type { JiraSite } from './state.ts';

export const jiraHostname = 'ferrow.atlassian.net';

/** Jira Cloud at ferrow.atlassian.net: one application page for every address, data over REST. */
export function jiraSite(): JiraSite {
  const site: JiraSite = {
    mode: 'usual',
    issues: new Map(jiraIssues.map((issue) => [issue.key, issue])),
    remoteLinks: new Map(),
    owns: (hostname) => hostname === jiraHostname,
    answer: (ask) => asset(ask) ?? answer(site, ask),
  };
  return site;
}

function answer(site: JiraSite, ask: Ask): Answer {
  if (ask.url.pathname.startsWith('/rest/')) return rest(site, ask);
  if (ask.url.pathname === '/gateway/api/replica/issues') {
    return { ...html(JSON.stringify([...site.issues.values()])), headers: { 'content-type': 'application/json' } };
  }
  return html(application, { 'content-security-policy': "frame-ancestors 'self'; upgrade-insecure-requests" });
}

const application = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Jira</title>
<meta name="application-name" content="JIRA">
<meta name="ajs-cloud-id" content="5e0b7a52-0000-4000-8000-000000000812">
<meta name="ajs-atlassian-account-id" content="712020:00000000-0000-4000-8000-000000000001">
<link rel="stylesheet" href="/replica-assets/jira/client.css">
</head>
<body id="jira">
<div id="jira-frontend"></div>
<script type="module" src="/replica-assets/jira/client.ts"></script>
</body>
</html>`;
