import { keyPattern } from '../domain/vocabulary.ts';

const trailerLine = /^[ \t]*(?:[-*>][ \t]+)?Insights?:[ \t]*(\S.*)$/i;
const fence = /^[ \t]*(`{3,}|~{3,})/;
const comments = /<!--[\s\S]*?(?:-->|$)/g;

/**
 * Keys that a text cites on lines of the form `Insight: T-K7QF2M`, upper-cased, each once, in order. More tolerant than git's
 * own trailers, which are lost by a line above or a paragraph below: the line may stand anywhere outside code fences and HTML
 * comments, and may name several keys.
 */
export function citedKeys(body: string): readonly string[] {
  const keys = new Set<string>();
  let open: string | null = null;
  for (const line of body.replace(comments, blankLines).split(/\r\n|\r|\n/)) {
    const mark = fence.exec(line)?.[1];
    if (open !== null) {
      if (mark?.startsWith(open) && line.trim() === mark) open = null;
      continue;
    }
    if (mark !== undefined) {
      open = mark;
      continue;
    }
    for (const word of trailerLine.exec(line)?.[1]?.split(/[\s,;]+/) ?? []) {
      const key = word.replace(/^[`*_[(]+|[`*_\]).]+$/g, '').toUpperCase();
      if (keyPattern.test(key) && !key.startsWith('D-')) keys.add(key);
    }
  }
  return [...keys];
}

/** A comment leaves its line breaks, so that what stands behind it stays on its own line. */
function blankLines(comment: string): string {
  return comment.replace(/[^\n]+/g, '');
}
