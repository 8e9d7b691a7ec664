/**
 * Jira Data Center (and REST v2 anywhere) describes text in wiki markup. This gives it as Markdown, near enough to read and to match on:
 * what is verbatim stays verbatim, and Markdown that people typed into a wiki field comes through as it is.
 * Notation: https://jira.atlassian.com/secure/WikiRendererHelpAction.jspa?section=all (2026-11)
 */
export function wikiToMarkdown(markup: string): string {
  const parts = markup.replace(/\r\n?/g, '\n').split(verbatimTag);
  const blocks: string[] = [];
  // split() with two groups gives: text, tag, parameters, text, tag, parameters, text ...
  for (let at = 0; at < parts.length; at += 3) {
    blocks.push(prose(parts[at] ?? '').trim());
    const tag = parts[at + 1];
    const close = tag ? closing(parts, at + 4, tag) : -1;
    if (close < 0) continue;
    blocks.push(`\`\`\`${language(parts[at + 2])}\n${source(parts, at + 3, close).trim()}\n\`\`\``);
    at = close - 1;
  }
  return blocks.filter(Boolean).join('\n\n');
}

const verbatimTag = /(?<!\\)\{(code|noformat)(?::([^{}\n]*))?\}/;

/** Macros that Jira itself renders. Braces around anything else ("{userId}") are what the author wrote. */
const macro =
  /(?<!\\)\{(?:quote|color|panel|info|tip|note|warning|expand|section|column|toc|anchor|status|div|span|excerpt|details)(?::([^{}\n]*))?\}/g;

/** Index of the tag that closes the one before `from`, -1 where none does. Only its own kind closes a verbatim block. */
function closing(parts: readonly (string | undefined)[], from: number, tag: string): number {
  for (let at = from; at < parts.length; at += 3) if (parts[at] === tag) return at;
  return -1;
}

/** The text between two tags, with the tags of the other kind in it put back. */
function source(parts: readonly (string | undefined)[], from: number, to: number): string {
  let text = parts[from] ?? '';
  for (let at = from + 1; at < to; at += 3) {
    const parameters = parts[at + 1];
    text += `{${parts[at] ?? ''}${parameters === undefined ? '' : `:${parameters}`}}${parts[at + 2] ?? ''}`;
  }
  return text;
}

/** `{code:java|title=A.java}`: the language is the parameter without a name. */
function language(parameters: string | undefined): string {
  return parameters?.split('|').find((parameter) => !parameter.includes('=')) ?? '';
}

function prose(text: string): string {
  const lines: string[] = [];
  let inTable = false;
  for (const raw of text.split('\n')) {
    const cells = row(raw);
    lines.push(cells ? tableRow(cells) : line(raw));
    if (cells && !inTable) lines.push(tableRow(cells.map(() => '---')));
    inTable = cells !== null;
  }
  return lines.join('\n').replace(/\n{3,}/g, '\n\n');
}

function line(raw: string): string {
  const heading = /^\s*h([1-6])\.\s+(.*)$/.exec(raw);
  if (heading) return `${'#'.repeat(Number(heading[1]))} ${inline(heading[2] ?? '')}`;
  if (/^\s*-{4,5}\s*$/.test(raw)) return '---';
  const bullets = /^\s*([*#]{1,9}|-{1,3})\s+(.*)$/.exec(raw);
  if (bullets) {
    const [, marks = '', words = ''] = bullets;
    return `${'  '.repeat(marks.length - 1)}${marks.endsWith('#') ? '1.' : '*'} ${inline(words)}`;
  }
  const quoted = /^\s*bq\.\s+(.*)$/.exec(raw);
  return quoted ? `> ${inline(quoted[1] ?? '')}` : inline(raw);
}

/** `||name||name||` and `|cell|cell|`; links bring bars of their own, so they are written out first. */
function row(raw: string): readonly string[] | null {
  const written = raw.trim();
  if (!/^\|.*\|$/.test(written) || /^[|\s]*$/.test(written)) return null;
  const cells = inline(written).replace(/^\|\|?|\|\|?$/g, '');
  return cells.split(/\|\|?/).map((cell) => cell.trim());
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function inline(text: string): string {
  if (!/[\\{[*!]/.test(text)) return text;
  return text
    .replace(macro, (_, parameters?: string) => title(parameters))
    .replace(/\{\{([^{}]+)\}\}/g, '`$1`')
    .replace(/(?<!\\)\[~(?:accountid:)?([^[\]|]+)\]/g, '@$1')
    .replace(/(?<!\\)\[\^([^[\]|]+)\]/g, '$1')
    .replace(/(?<!\\)\[([^[\]|]+)\|#[^[\]]*\]/g, '$1')
    .replace(/(?<!\\)\[([^[\]|]+)\|([^[\]|]+)(?:\|[^[\]]*)?\]/g, '[$1]($2)')
    .replace(/(?<!\\)\[((?:https?:\/\/|mailto:)[^[\]|\s]+)\]/g, '$1')
    .replace(/(^|[\s|(])!([^\s!|][^!|]*\.\w{2,5})(?:\|[^!]*)?!(?=$|[\s|).,])/g, '$1![$2]')
    .replace(/(^|[\s(,;:"'|])\*(?![\s*])([^*]*[^\s*])\*(?=$|[\s.,;:!?)"'|])/g, '$1**$2**')
    .replace(/\\\\(?=\s|$)/g, '\n')
    .replace(/\\([*_\-{}[\]|!#+^~?])/g, '$1');
}

/** Only a title among a macro's parameters is something that its author says to readers. */
function title(parameters = ''): string {
  return /(?:^|\|)title=([^|]*)/.exec(parameters)?.[1] ?? '';
}
