import { embedJson, escapeHtml, html, type Answer } from '../answer.ts';
import type { GitHubSite } from './state.ts';

/** What one address shows, before it is put into a document. */
export type Page = {
  readonly title: string;
  /** Markup of the part that navigation replaces. */
  readonly region: string;
  /** What the embedded data of a React page holds; null on Rails pages. */
  readonly payload: unknown;
  readonly status: number;
  readonly react: boolean;
  /** `owner/repo`, for the head's meta elements. */
  readonly repository?: string;
  readonly path?: string;
};

const assets = 'https://github.githubassets.com/replica-assets/github';

/** A whole document with the policy that github.com sends: no frames, no inline scripts, scripts from one host only. */
export function page(site: GitHubSite, shown: Page): Answer {
  const policy = [
    "default-src 'none'",
    "base-uri 'self'",
    "connect-src 'self'",
    "font-src 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "frame-src 'none'",
    "img-src 'self' data:",
    'script-src github.githubassets.com',
    "style-src 'unsafe-inline' github.githubassets.com",
    "worker-src 'none'",
    ...(site.trustedTypes ? ["require-trusted-types-for 'script'", 'trusted-types replica'] : []),
    'upgrade-insecure-requests',
  ].join('; ');
  const isolation: Record<string, string> = site.coep
    ? { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' }
    : {};
  return html(
    documentHtml(site, shown),
    { 'content-security-policy': policy, 'x-frame-options': 'deny', ...isolation },
    shown.status,
  );
}

function documentHtml(site: GitHubSite, shown: Page): string {
  const repository = shown.repository ?? 'ferrow/web';
  const meta = shown.path === undefined ? '' : `<meta property="og:url" content="https://${site.hostname}${shown.path}">`;
  return `<!doctype html>
<html lang="en" data-color-mode="auto" data-light-theme="light" data-dark-theme="dark">
<head>
<meta charset="utf-8">
<title>${escapeHtml(shown.title)}</title>
<meta property="og:site_name" content="GitHub">
<meta name="hostname" content="${site.hostname}">
<meta name="octolytics-url" content="https://collector.github.com/github/collect">
<meta property="og:title" content="${escapeHtml(shown.title.replace(/ · GitHub$/, ''))}">
${meta}
<meta name="user-login" content="ines-ferreira">
<meta name="expected-hostname" content="${site.hostname}">
<meta name="octolytics-dimension-repository_nwo" content="${repository}">
<link rel="stylesheet" crossorigin href="${assets}/client.css">
<script type="module" crossorigin src="${assets}/client.ts"></script>
</head>
<body class="logged-in env-production page-responsive">
<div data-turbo-body class="logged-in env-production page-responsive">
<div id="__primerPortalRoot__" data-turbo-permanent></div>
${header(repository)}
<div class="application-main"><main id="js-repo-pjax-container">
${shown.react ? reactApp(shown) : `<turbo-frame id="repo-content-turbo-frame">${shown.region}</turbo-frame>`}
</main></div>
<footer class="footer">© 2026 GitHub replica for Throughline’s tests</footer>
</div>
</body>
</html>`;
}

/** React pages carry their first payload in a script element, which stays the first page's while the application navigates on. */
function reactApp(shown: Page): string {
  return `<react-app app-name="pull-requests" data-ssr="true">
<script type="application/json" data-target="react-app.embeddedData">${embedJson({ payload: shown.payload, title: shown.title })}</script>
<div data-target="react-app.reactRoot">${shown.region}</div>
</react-app>`;
}

function header(repository: string): string {
  const [owner = '', repo = ''] = repository.split('/');
  const base = `/${owner}/${repo}`;
  return `<header class="AppHeader" role="banner">
<a class="mark" href="${base}" aria-label="Homepage"></a>
<a href="${base}">${escapeHtml(owner)} / <b>${escapeHtml(repo)}</b></a>
<input class="search" placeholder="Type / to search" aria-label="Search">
<nav aria-label="Repository">
<a href="${base}">Code</a><a href="${base}/issues">Issues</a><a href="${base}/pulls">Pull requests</a><a href="${base}/discussions/88">Discussions</a>
</nav></header>`;
}
