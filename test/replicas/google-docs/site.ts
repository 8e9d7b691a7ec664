import { html, redirect, text, type Answer, type Ask, type Site } from '../answer.ts';
import { asset } from '../asset.ts';
import { documents, type DocumentPage, type DocumentTab } from '../content/documents.ts';
import { proseExport, proseHtml } from '../prose.ts';
import { editorPage } from './editor.ts';

export type DocsMode = 'usual' | 'rate-limited' | 'signed-out' | 'refused' | 'export-without-cors' | 'not-found';

export type DocsSite = Site & {
  /** What exports do from now on; the editor itself stays as it is. */
  mode: DocsMode;
  readonly documents: Map<string, DocumentPage>;
};

const exportHost = 'doc-0s-9k-docstext.googleusercontent.com';

/** The Docs editor at docs.google.com, its export behind a redirect to another host, and the sign-in page. */
export function docsSite(): DocsSite {
  const site: DocsSite = {
    mode: 'usual',
    documents: new Map(documents.map((document) => [document.id, document])),
    owns: (hostname) => ['docs.google.com', exportHost, 'accounts.google.com'].includes(hostname),
    answer: (ask) => asset(ask) ?? answer(site, ask),
  };
  return site;
}

function answer(site: DocsSite, ask: Ask): Answer {
  if (ask.url.hostname === exportHost) return exported(site, ask);
  if (ask.url.hostname === 'accounts.google.com')
    return html('<!doctype html><title>Sign in - Google Accounts</title><h1>Sign in</h1>');
  const [, id = '', action = 'edit'] = /^\/document\/(?:u\/\d+\/)?d\/([\w-]+)(?:\/(\w+))?/.exec(ask.url.pathname) ?? [];
  const document = site.documents.get(id);
  if (!document)
    return html(
      '<!doctype html><title>Page Not Found</title><h1>Sorry, the file you have requested does not exist.</h1>',
      {},
      404,
    );
  if (action === 'export') return exportRedirect(site, ask, document);
  return html(editorPage(document, action === 'edit' ? document.mode : 'viewing'), {
    'content-security-policy': "base-uri 'self'; object-src 'none'; script-src 'self'; frame-ancestors 'self'",
    'x-frame-options': 'SAMEORIGIN',
  });
}

/** The public address answers 307 with a short-lived token in the path; nothing else ever learns that token. */
function exportRedirect(site: DocsSite, ask: Ask, document: DocumentPage): Answer {
  if (site.mode === 'rate-limited') return html('<!doctype html><title>Too Many Requests</title>', { 'retry-after': '40' }, 429);
  if (site.mode === 'refused') return html('<!doctype html><title>Access denied</title>', {}, 403);
  if (site.mode === 'not-found') return html('<!doctype html><title>Page Not Found</title>', {}, 404);
  if (site.mode === 'signed-out') {
    return redirect(`https://accounts.google.com/ServiceLogin?continue=${encodeURIComponent(ask.url.href)}`);
  }
  const format = ask.url.searchParams.get('format') ?? 'docx';
  const tab = chosenTab(document, ask.url.searchParams.get('tab'));
  const token = `replica${document.id.slice(-6)}`;
  return redirect(`https://${exportHost}/export/${token}/${document.id}/${encodeURIComponent(tab.id)}?format=${format}`, 307);
}

/** A tab that does not exist gives the first one, with 200, as Docs does. */
function chosenTab(document: DocumentPage, id: string | null): DocumentTab {
  const tab = document.tabs.find((one) => one.id === id) ?? document.tabs[0];
  if (!tab) throw new Error(`${document.title} has no tab`);
  return tab;
}

function exported(site: DocsSite, ask: Ask): Answer {
  const [, id = '', tabId = ''] = /^\/export\/\w+\/([\w-]+)\/([^/]+)$/.exec(ask.url.pathname) ?? [];
  const document = site.documents.get(id);
  if (!document) return html('', {}, 404);
  const tab = chosenTab(document, decodeURIComponent(tabId));
  const headers: Record<string, string> = {
    'content-disposition': `attachment; filename="${encodeURIComponent(document.title)}.md"`,
    ...(site.mode === 'export-without-cors' ? {} : { 'access-control-allow-origin': '*' }),
  };
  switch (ask.url.searchParams.get('format')) {
    case 'md':
      return text(proseExport(tab.text), 'text/x-markdown', headers);
    case 'txt':
      return text(proseExport(tab.text.replace(/^#+ /gm, '')), 'text/plain; charset=utf-8', headers);
    case 'html':
      return html(`<html><body>${proseHtml(tab.text)}</body></html>`, headers);
    default:
      return text('', 'application/octet-stream', headers, 400);
  }
}
