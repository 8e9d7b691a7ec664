import { embedJson, escapeHtml } from '../answer.ts';
import type { DocumentPage } from '../content/documents.ts';

/** The editor's page: chrome as elements, the text only as data for the script that paints it on a canvas. */
export function editorPage(document: DocumentPage, mode: DocumentPage['mode']): string {
  const modeClass = { editing: 'edit-mode', suggesting: 'suggest-mode', viewing: '' }[mode];
  const modeWord = { editing: 'Editing', suggesting: 'Suggesting', viewing: 'Viewing' }[mode];
  const menus = ['File', 'Edit', 'View', 'Insert', 'Format', 'Tools', 'Extensions', 'Help'];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escapeHtml(document.title)} - Google Docs</title>
<meta property="og:title" content="${escapeHtml(document.title)}">
<meta property="og:site_name" content="Google Docs">
<link rel="stylesheet" href="/replica-assets/google-docs/client.css">
</head>
<body dir="ltr">
<noscript>JavaScript isn't enabled in your browser, so this file can't be opened. Enable and reload.</noscript>
<div id="docs-chrome">
<div id="docs-header"><span id="docs-branding-logo" aria-hidden="true"></span>
<div><input class="docs-title-input" aria-label="Rename" value="${escapeHtml(document.title)}" ${mode === 'viewing' ? 'readonly' : ''}>
<div id="docs-menubar" role="menubar">${menus.map((name) => `<span role="menuitem">${name}</span>`).join('')}</div></div>
<button type="button" id="docs-titlebar-share-client-button">Share</button></div>
<div id="docs-toolbar" role="toolbar" aria-label="Main"><span>100%</span><span>Normal text</span><span>Arial</span><span>11</span><b>B</b><i>I</i><u>U</u>
<div id="docs-toolbar-mode-switcher" class="${modeClass}" role="button" aria-label="${modeWord} mode">${modeWord}</div></div>
</div>
<div id="docs-editor-container">
<nav class="left-sidebar-container" aria-label="Document tabs"></nav>
<div class="kix-appview-editor"></div>
</div>
<iframe class="docs-texteventtarget-iframe" title="Document content" src="about:blank"></iframe>
<script type="application/json" id="replica-document">${embedJson(document.tabs)}</script>
<script type="module" src="/replica-assets/google-docs/client.ts"></script>
</body>
</html>`;
}
