const unread = 'SCRIPT STYLE TEMPLATE NOSCRIPT BUTTON SELECT TEXTAREA SVG CLIPBOARD-COPY DETAILS-MENU'.split(' ');
const paragraphs = 'P H1 H2 H3 H4 H5 H6 UL OL PRE BLOCKQUOTE TABLE DETAILS FIGURE DL HR'.split(' ');
const lines = 'DIV SECTION ARTICLE HEADER LI TR SUMMARY FIGCAPTION DT DD'.split(' ');

/**
 * Rendered markup as plain Markdown: headings, lists, tasks, quotes, code and table rows keep their meaning, links keep
 * their text, buttons and hidden parts are left out. Reads the tree only, so it needs no parser that a page's Trusted
 * Types could refuse.
 */
export function markdownOf(root: Element): string {
  let out = '';
  let gap = 0;
  // A paragraph that opens a list item or a cell stays on the line of its marker.
  let opened = false;

  const breakLine = (blank: number) => (gap = opened ? gap : Math.max(gap, blank));
  const write = (text: string, indent: string) => {
    if (!text) return;
    if (out && gap) out += `\n${indent.trimEnd()}`.repeat(gap - 1) + `\n${indent}`;
    else if (!out) out += indent;
    gap = 0;
    opened = false;
    out += text;
  };
  const inline = (text: string, indent: string) => {
    const collapsed = text.replace(/\s+/gu, ' ');
    write(gap || !out || /\s$/u.test(out) ? collapsed.trimStart() : collapsed, indent);
  };

  const walk = (node: Node, indent: string): void => {
    if (node.nodeType === 3) inline(node.nodeValue ?? '', indent);
    if (!isElement(node) || unread.includes(node.tagName.toUpperCase())) return;
    if (node.hasAttribute('hidden') || node.getAttribute('aria-hidden') === 'true') return;
    const tag = node.tagName.toUpperCase();
    const children = (within: string) => node.childNodes.forEach((child) => walk(child, within));
    const space =
      paragraphs.includes(tag) && !node.closest('li, td, th') ? 2 : paragraphs.includes(tag) || lines.includes(tag) ? 1 : 0;
    breakLine(space);
    if (tag === 'BR') breakLine(1);
    else if (tag === 'HR') write('***', indent);
    else if (tag === 'IMG') inline(node.getAttribute('alt') ?? '', indent);
    else if (tag === 'INPUT') inline(checkbox(node), indent);
    else if (tag === 'PRE') write(fenced(node, indent), indent);
    else if (tag === 'CODE') inline(`\`${node.textContent}\``, indent);
    else if (tag === 'BLOCKQUOTE') children(`${indent}> `);
    else if (tag === 'LI') {
      write(marker(node), indent);
      opened = true;
      children(`${indent}  `);
    } else {
      if (/^H[1-6]$/u.test(tag)) write(`${'#'.repeat(Number(tag[1]))} `, indent);
      if (tag === 'TD' || tag === 'TH') {
        if (node.previousElementSibling && !opened) gap = 0;
        if (node.previousElementSibling) inline(' | ', indent);
        opened = true;
      }
      children(indent);
    }
    breakLine(space);
  };

  walk(root, '');
  return out.replace(/[ \t]+$/gmu, '').trim();
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function marker(item: Element): string {
  const list = item.parentElement;
  return list?.tagName.toUpperCase() === 'OL' ? `${[...list.children].indexOf(item) + 1}. ` : '- ';
}

function checkbox(input: Element): string {
  if (input.getAttribute('type') !== 'checkbox') return '';
  return input.hasAttribute('checked') ? '[x] ' : '[ ] ';
}

function fenced(element: Element, indent: string): string {
  const code = element.textContent.replace(/\n$/u, '');
  return ['```', ...code.split('\n'), '```'].join(`\n${indent}`);
}
