/** Where Google's Markdown starts to spell out the pictures, many times longer than the text: nothing of the text follows. */
export const pictures = /\n\[image\d+\]: <data:/;

/** Google's Markdown (or plain text) as people wrote it: without byte order mark, pictures, anchors, and backslashes that only protect. */
export function exportedText(exported: string): string {
  const text = exported.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const written = text.slice(0, pictures.exec(`\n${text}`)?.index ?? text.length);
  let inCode = false;
  const lines = written.split('\n').map((line) => {
    if (/^\s*```/.test(line)) inCode = !inCode;
    return inCode ? line : plain(line);
  });
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A sign-in, a fault or a consent instead of the text that was asked for. An export protects its own "<" with a backslash. */
export function isMarkup(text: string): boolean {
  return /^[\s\uFEFF]*<[!a-z]/i.test(text);
}

function plain(line: string): string {
  return line
    .replace(/!\[([^\]]*)\]\[image\d+\]/g, '$1')
    .replace(/^(#{1,6} .*?)\s*\{#[^{}]*\}$/, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .trimEnd();
}
