import { i18n } from '#i18n';
import type { Pair, SharedBlock, SharedPage } from './shared-page.ts';

/** The page as Markdown that reads well as it is, too. What customers and colleagues wrote is text in it: no markup, no link, no image. */
export function sharedMarkdown({ kind, title, origin, caution, facts, sections, notes }: SharedPage): string {
  const parts = [
    `# ${line(title)}`,
    [kind, ...origin].map(line).join('\\\n'),
    ...(caution === null ? [] : [`**${line(caution)}**`]),
    ...pairs(facts),
    ...sections.flatMap(({ heading, blocks }) => [`## ${line(heading)}`, ...blocks.flatMap(block)]),
    '---',
    ...notes.map(line),
  ];
  return `${parts.join('\n\n')}\n`;
}

function block(one: SharedBlock): readonly string[] {
  if (one.kind === 'text') return [lines(one.text).join('\n')];
  if (one.kind === 'pairs') return pairs(one.pairs);
  if (one.kind === 'bars') return [line(one.label)];
  if (one.kind === 'table') return [table(one)];
  if (one.kind === 'quotes') {
    return one.quotes.map(({ text, source }) =>
      [...lines(i18n.t('evidence.quoted', [text])), '', line(source)].map((each) => `> ${each}`.trimEnd()).join('\n'),
    );
  }
  return [
    one.items.map(({ text, address }) => `- ${address === null ? line(text) : `[${line(text)}](<${address}>)`}`).join('\n'),
  ];
}

function pairs(all: readonly Pair[]): readonly string[] {
  return all.length === 0 ? [] : [all.map(([term, value]) => `- **${line(term)}:** ${line(value)}`).join('\n')];
}

function table({ head, rows }: Extract<SharedBlock, { readonly kind: 'table' }>): string {
  const row = (cells: readonly string[]) => `| ${cells.map(line).join(' | ')} |`;
  const rule = `| ${head.map((_, at) => (at === 0 ? '---' : '--:')).join(' | ')} |`;
  return [row(head), rule, ...rows.map(row)].join('\n');
}

/** Text in one line, no sign of which is markup (CommonMark: any ASCII punctuation can be escaped). */
function line(text: string): string {
  return escaped(text.replaceAll(/\s*[\r\n\u0085\u2028\u2029]+\s*/gu, ' '));
}

/** The lines of a text, each kept as it stands: no blank that would make code of it, no line end that would be lost. */
function lines(text: string): readonly string[] {
  const all = text.split(/\r\n|[\r\n\u0085\u2028\u2029]/u).map((one) => escaped(one.trim()));
  return all.map((one, at) => (one !== '' && at < all.length - 1 && all[at + 1] !== '' ? `${one}\\` : one));
}

/** Every sign that begins markup anywhere, what makes a link of an address, and what begins a heading or a list at the start. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>&|~$]/gu, String.raw`\$&`)
    .replaceAll(/(?<=\b(?:https?|ftp)):|(?<=\bwww)\.|(?<=\S)@(?=\S)/giu, String.raw`\$&`)
    .replace(/^(?=[#+=-])|^(\d+)(?=[.)])/u, '$1\\');
}
