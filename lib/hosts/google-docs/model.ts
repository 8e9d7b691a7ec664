import { listAt, textAt } from '../json.ts';

/**
 * The text of a document from the start data of its editor (`DOCS_modelChunk`): pieces of text, in a document with tabs each wrapped
 * with the name of its tab. The first tab where `tab` is null or unknown; null where this is no such data.
 */
export function textOfModel(model: unknown, tab: string | null): string | null {
  const tabs = new Map<string, string>();
  for (const chunk of listAt(model, 'chunks')) {
    for (const entry of listAt(chunk, 'chunk')) {
      const wrapped = textAt(entry, 'ty') === 'nm';
      const name = (wrapped ? textAt(entry, 'nmr', 1) : null) ?? '';
      const piece = textAt(entry, ...(wrapped ? ['nmc', 's'] : ['s']));
      const kind = textAt(entry, ...(wrapped ? ['nmc', 'ty'] : ['ty']));
      if (kind === 'is' && piece !== null) tabs.set(name, (tabs.get(name) ?? '') + piece);
    }
  }
  const text = tabs.get(tab ?? '') ?? [...tabs.values()][0];
  return text === undefined ? null : readable(text);
}

/** Cells are marked 1C, rows 12, line breaks 0B; a line of "-" or "*" alone stands for a rule or a picture. */
function readable(text: string): string {
  return text
    .replace(/\n(?=\x1c)/g, ' ')
    .replaceAll('\x1c', '| ')
    .replaceAll('\v', '\n')
    .replace(/[\0-\x08\f\x0e-\x1f]/g, '')
    .replace(/^[-*]$/gm, '')
    .trim();
}
