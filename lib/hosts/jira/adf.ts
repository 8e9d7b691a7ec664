import { at, listAt, textAt } from '../json.ts';

/**
 * Jira Cloud describes text as a tree of nodes (Atlassian Document Format, version 1). This gives it as Markdown. A node that is not
 * known here, or that stands where the schema forbids it, gives the text that it holds; nothing throws, whatever the tree looks like.
 * https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/ (2026-11)
 */
export function adfToMarkdown(document: unknown): string {
  return flow([toNode(document)], 0, '\n\n').trim();
}

type Node = {
  readonly type: string;
  readonly text: string;
  readonly attrs: unknown;
  readonly marks: readonly Node[];
  readonly content: readonly Node[];
};

/** Real documents nest some ten levels; a tree that is deeper was made to overflow the stack. */
const deepest = 80;

const inlineTypes = new Set(
  'text hardBreak mention emoji inlineCard date status placeholder mediaInline inlineExtension'.split(' '),
);

/** Children are looked at when they are asked for, so that a deep tree is never walked deeper than it is written out. */
function toNode(value: unknown): Node {
  return {
    type: word(value, 'type'),
    text: word(value, 'text'),
    attrs: at(value, 'attrs'),
    get marks() {
      return listAt(value, 'marks').map(toNode);
    },
    get content() {
      return listAt(value, 'content').map(toNode);
    },
  };
}

/** Blocks one under the other; inline nodes between them are gathered to a paragraph of their own. */
function flow(content: readonly Node[], depth: number, separator: string): string {
  const parts: string[] = [];
  let run = '';
  for (const node of content) {
    if (isInline(node)) {
      run += inline(node, depth);
      continue;
    }
    parts.push(run.trim(), block(node, depth + 1));
    run = '';
  }
  return [...parts, run.trim()].filter(Boolean).join(separator);
}

function block(node: Node, depth: number): string {
  if (depth > deepest) return '';
  const { type, attrs, content } = node;
  switch (type) {
    case 'heading':
      return `${'#'.repeat(Math.min(Math.max(Number(at(attrs, 'level')) || 1, 1), 6))} ${flow(content, depth, ' ')}`;
    case 'bulletList':
      return list(content, depth, () => '* ');
    case 'orderedList':
      return list(content, depth, (index) => `${(Number(at(attrs, 'order')) || 1) + index}. `);
    case 'taskList':
      return list(content, depth, (_, item) => `* [${word(item.attrs, 'state') === 'DONE' ? 'x' : ' '}] `);
    case 'decisionList':
      return content.map((item) => flow(item.content, depth, '\n')).join('\n');
    case 'codeBlock':
      return `\`\`\`${word(attrs, 'language')}\n${content.map((part) => part.text).join('')}\n\`\`\``;
    case 'blockquote':
      return prefixed(flow(content, depth, '\n\n'), '> ', '> ');
    case 'rule':
      return '---';
    case 'table':
      return table(content, depth);
    case 'media':
      return image(node);
    case 'blockCard':
    case 'embedCard':
      return link(node);
    default:
      return [word(attrs, 'title'), flow(content, depth, '\n\n') || ownText(node)].filter(Boolean).join('\n\n');
  }
}

function inline(node: Node, depth: number): string {
  const { type, attrs, content } = node;
  if (type === 'text') return node.marks.reduce(marked, node.text);
  if (type === 'hardBreak') return '\n';
  if (type === 'date') return calendarDate(Number(at(attrs, 'timestamp')));
  if (type === 'inlineCard') return link(node);
  if (type === 'mediaInline') return image(node);
  if (depth > deepest) return '';
  return ownText(node) || content.map((part) => inline(part, depth + 1)).join('');
}

/** An unknown node without content says something in its text or an attribute, and counts as a word in its line. */
function isInline(node: Node): boolean {
  return inlineTypes.has(node.type) || node.text !== '';
}

function ownText({ text, attrs }: Node): string {
  return text || word(attrs, 'text') || word(attrs, 'shortName') || word(attrs, 'url');
}

function marked(text: string, mark: Node): string {
  const words = text.trim();
  if (!words) return text;
  const around = { strong: '**', em: '_', strike: '~~', code: '`' }[mark.type];
  const href = word(mark.attrs, 'href');
  const dressed = around
    ? around + words + around
    : mark.type === 'link' && href && href !== words
      ? `[${words}](${href})`
      : words;
  return text.replace(words, () => dressed);
}

function list(items: readonly Node[], depth: number, marker: (index: number, item: Node) => string): string {
  let index = 0;
  return items
    .map((item) => {
      // A list inside a task list stands beside the tasks, not inside one.
      if (item.type.endsWith('List')) return prefixed(block(item, depth + 1), '  ', '  ');
      const bullet = depth > deepest ? '' : marker(index++, item);
      return prefixed(flow(item.content, depth + 1, '\n'), bullet, ' '.repeat(bullet.length));
    })
    .join('\n');
}

function table(rows: readonly Node[], depth: number): string {
  const cells = rows.map((row) => row.content.map((cell) => cellText(cell, depth + 1))).filter((row) => row.some(Boolean));
  const lines = cells.map(tableRow);
  return [...lines.slice(0, 1), ...cells.slice(0, 1).map((row) => tableRow(row.map(() => '---'))), ...lines.slice(1)].join('\n');
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function cellText(cell: Node, depth: number): string {
  const text = flow(cell.content, depth, ' ').replace(/\s*\n\s*/g, ' ');
  return cell.type === 'tableHeader' ? text.replaceAll('**', '') : text;
}

function image({ attrs }: Node): string {
  const alt = word(attrs, 'alt');
  const url = word(attrs, 'url');
  return url ? `![${alt}](${url})` : alt;
}

function link({ attrs }: Node): string {
  return word(attrs, 'url') || word(attrs, 'data', 'url') || word(attrs, 'data', 'name');
}

/** Milliseconds since 1970 (UTC) as YYYY-MM-DD; empty when they are no date. */
function calendarDate(milliseconds: number): string {
  return Math.abs(milliseconds) <= 8.64e15 ? new Date(milliseconds).toISOString().slice(0, 10) : '';
}

function prefixed(text: string, first: string, rest: string): string {
  return first + text.replaceAll('\n', `\n${rest}`);
}

function word(value: unknown, ...path: readonly string[]): string {
  return textAt(value, ...path) ?? '';
}
