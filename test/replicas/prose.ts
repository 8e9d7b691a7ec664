import { escapeHtml } from './answer.ts';

/** The little Markdown that the replicas' items are written in: headings, lists, fenced code, paragraphs. */
export type Block =
  | { readonly kind: 'heading' | 'paragraph' | 'code'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

export function blocks(markdown: string): readonly Block[] {
  return markdown
    .trim()
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')
    .map(block);
}

function block(part: string): Block {
  if (part.startsWith('```')) return { kind: 'code', text: part.replace(/^```\w*\n/, '').replace(/\n?```$/, '') };
  if (part.startsWith('#')) return { kind: 'heading', text: part.replace(/^#+ /, '') };
  if (part.startsWith('- ')) return { kind: 'list', items: part.split('\n').map((line) => line.replace(/^- /, '')) };
  return { kind: 'paragraph', text: part.replaceAll('\n', ' ') };
}

/** As GitHub renders a body. */
export function proseHtml(markdown: string): string {
  return blocks(markdown)
    .map((one) => {
      if (one.kind === 'list') return `<ul>${one.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
      if (one.kind === 'code') return `<pre><code>${escapeHtml(one.text)}</code></pre>`;
      if (one.kind === 'heading') return `<h2 dir="auto">${escapeHtml(one.text)}</h2>`;
      return `<p dir="auto">${escapeHtml(one.text)}</p>`;
    })
    .join('\n');
}

/** As Jira Cloud's version 3 answers a description (Atlassian Document Format). */
export function proseAdf(markdown: string): unknown {
  const text = (words: string) => (words === '' ? [] : [{ type: 'text', text: words }]);
  const paragraph = (words: string) => ({ type: 'paragraph', content: text(words) });
  const content = blocks(markdown).map((one) => {
    if (one.kind === 'list') {
      const items = one.items.map((item) => ({ type: 'listItem', content: [paragraph(item)] }));
      return { type: 'bulletList', content: items };
    }
    if (one.kind === 'code') return { type: 'codeBlock', attrs: {}, content: text(one.text) };
    if (one.kind === 'heading') return { type: 'heading', attrs: { level: 3 }, content: text(one.text) };
    return paragraph(one.text);
  });
  return { version: 1, type: 'doc', content };
}

/** As version 2 and Data Center answer it (wiki markup). */
export function proseWiki(markdown: string): string {
  return blocks(markdown)
    .map((one) => {
      if (one.kind === 'list') return one.items.map((item) => `* ${item}`).join('\r\n');
      if (one.kind === 'code') return `{code}\r\n${one.text}\r\n{code}`;
      if (one.kind === 'heading') return `h3. ${one.text}`;
      return one.text;
    })
    .join('\r\n\r\n');
}

/** As a Docs export gives it: a byte order mark first, lines ended by CR LF. */
export function proseExport(markdown: string): string {
  return `\uFEFF${markdown.trim().replaceAll('\n', '\r\n')}\r\n`;
}
