/** What an item's body holds beside prose, in the order it is taken out. Markdown, HTML comments and Jira wiki markup. */
const noise: readonly RegExp[] = [
  /<!--[\s\S]*?(?:-->|$)/g,
  /^[ \t]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t]*\1[ \t]*$|(?![\s\S]))/gm,
  /\{(code|noformat)(?::[^}\n]*)?\}[\s\S]*?(?:\{\1\}|$)/g,
  /<(script|style|pre)\b[\s\S]*?(?:<\/\1>|$)/gi,
  /\{(?:quote|panel|color|info|warning|note|tip)(?::[^}\n]*)?\}/g,
  /\b(?:https?|ftp|file|mailto):[^\s)\]|>"']+/gi,
  /\bwww\.[^\s)\]|>"']+/gi,
];

/** Lines that say nothing about the need: check boxes, headings of a template, log and stack-trace lines, trailers. */
const noiseLines: readonly RegExp[] = [
  /^\s*(?:[-*+]|\d+\.)\s*\[[ xX]?\]/,
  /^\s{0,3}#{1,6}\s/,
  /^\s*h[1-6]\.\s/,
  /^\s*(?:at\s+[\w$.<>]+\(|Caused by:|Traceback\b|File "[^"]+", line \d+|\.\.\. \d+ more|goroutine \d+|#\d+\s+0x)/,
  /^\s*(?:[\w$]+\.)+[\w$]*(?:Exception|Error)\b/,
  /^\s*\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d/,
  /^\s*\[?\d\d-\d\d \d\d:\d\d:\d\d/,
  /^\s*\[?\d\d:\d\d:\d\d[.,]\d/,
  /^\s*(?:\[?(?:TRACE|DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL)\]?[ :]|[VDIWEF]\/[\w.]+\s*[:(])/,
  /^\s*[A-Z][A-Za-z-]+-by:\s/,
  /^\s*Insight:\s/i,
];

/** A body cut to its prose: no template comments, code, addresses, logs, stack traces, headings or check boxes. */
export function scrub(body: string): string {
  let text = body.replace(/\r\n?/g, '\n');
  for (const pattern of noise) text = text.replace(pattern, ' ');
  return text
    .split('\n')
    .filter((line) => !noiseLines.some((pattern) => pattern.test(line)))
    .join('\n')
    .trim();
}
