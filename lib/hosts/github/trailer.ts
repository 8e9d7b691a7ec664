/**
 * The text with these trailer lines as its own last paragraph, which is where `git interpret-trailers` looks for them: a line
 * directly below "Closes #12" or above a footer is not found (run with git 2.39.5). Lines that the text already has, anywhere
 * outside code and comments, are not added again, so adding twice changes nothing.
 */
export function withTrailer(text: string, lines: readonly string[]): string {
  const { said, open } = scan(text);
  const missing = lines
    .map((line) => line.trim())
    .filter((line, index, all) => !said.has(fold(line)) && all.indexOf(line) === index);
  if (missing.length === 0) return text;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const body = `${text.trimEnd()}${open ? `${end}${open}` : ''}`;
  if (!body) return missing.join(end);
  return `${body}${endsInTrailer(body, said) ? end : `${end}${end}`}${missing.join(end)}`;
}

const fence = /^ {0,3}(`{3,}|~{3,})/u;

/** Lines outside code fences and comments, and what would close a fence or comment that the text leaves open. */
function scan(text: string): { readonly said: ReadonlySet<string>; readonly open: string | null } {
  const said = new Set<string>();
  let open: string | null = null;
  for (const line of text.split(/\r?\n/u)) {
    const mark: string | undefined = fence.exec(line)?.[1];
    if (open === '-->') open = line.includes('-->') ? null : open;
    else if (open) open = mark?.startsWith(open) && line.trim() === mark ? null : open;
    else if (mark) open = mark;
    else if (line.includes('<!--')) open = line.lastIndexOf('-->') < line.lastIndexOf('<!--') ? '-->' : null;
    else said.add(fold(line));
  }
  return { said, open };
}

/** Whether the last paragraph consists of our own trailer lines alone, so that more may join it. */
function endsInTrailer(body: string, said: ReadonlySet<string>): boolean {
  const last =
    body
      .split(/\r?\n[ \t]*\r?\n/u)
      .pop()
      ?.split(/\r?\n/u) ?? [];
  return last.every((line) => /^insight:/iu.test(line) && said.has(fold(line)));
}

/** Keys are compared in any letter case and spacing: `insight:  t-k7qf2m` is the same line. */
function fold(line: string): string {
  return line.replace(/\s+/gu, ' ').replace(/: ?/u, ': ').trim().toLowerCase();
}
