/**
 * A document that was exported as HTML, as Markdown without emphasis. Google writes one flat row of blocks: every list level is a list of
 * its own whose class ends in the level, and comments stand as notes at the end, which are not the document's words.
 */
export function exportedMarkup(body: Element): string {
  let text = '';
  let inList = false;
  for (const block of blocksOf(body)) {
    const written = blockText(block);
    if (!written) continue;
    const list = isList(block);
    text += `${text && (inList && list ? '\n' : '\n\n')}${written}`;
    inList = list;
  }
  return text;
}

function blocksOf(parent: Element): readonly Element[] {
  return [...parent.children].flatMap((child) => {
    if (child.tagName !== 'DIV') return [child];
    return child.querySelector('a[id^="cmnt"]') ? [] : blocksOf(child);
  });
}

function blockText(block: Element): string {
  const level = /^H([1-6])$/.exec(block.tagName)?.[1];
  if (level) return `${'#'.repeat(Number(level))} ${lines(block, ' ')}`.replace(/^#+ $/, '');
  if (block.tagName === 'HR') return '---';
  if (block.tagName === 'TABLE') return table(block);
  return isList(block) ? list(block) : lines(block, '\n');
}

function isList(block: Element): boolean {
  return block.tagName === 'UL' || block.tagName === 'OL';
}

function list(block: Element): string {
  const level = Number(/lst-\S+-(\d)(?:\s|$)/.exec(block.className)?.[1] ?? 0);
  const start = Number(block.getAttribute('start') ?? 1);
  const items = [...block.children].map((item, index) => {
    const marker = block.tagName === 'OL' ? `${start + index}. ` : '- ';
    return marker + lines(item, `\n${' '.repeat(marker.length)}`);
  });
  return items.join('\n').replace(/^/gm, '   '.repeat(level));
}

function table(block: Element): string {
  const rows = [...block.querySelectorAll('tr')].map((row) =>
    [...row.children].filter(({ tagName }) => tagName === 'TD' || tagName === 'TH').map((cell) => lines(cell, ' ')),
  );
  const [head = [], ...rest] = rows.filter((row) => row.length > 0);
  return [head, head.map(() => '---'), ...rest].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** The words of a block, with `separator` where the author broke a line; all other white space is that of the markup. */
function lines(block: Element, separator: string): string {
  const written = words(block).split('\n');
  const kept = written.map((line) => line.replace(/ +/g, ' ').trim());
  return kept.join('\n').trim().replaceAll('\n', separator);
}

function words(node: Node): string {
  if (node.nodeName === 'BR') return '\n';
  if (node.nodeType === 3) return (node.nodeValue ?? '').replace(/\s+/g, ' ');
  const inner = [...node.childNodes].map(words).join('');
  // A mark in the text that leads to somebody's comment.
  if (node.nodeName === 'SUP' && /^\[[a-z]+\]$/.test(inner)) return '';
  return node.nodeName === 'P' ? `${inner}\n` : inner;
}
