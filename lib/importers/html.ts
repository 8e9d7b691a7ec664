import { namedEntity } from './html-entities.ts';

const blocks = new Set('p div br li ul ol tr table h1 h2 h3 h4 h5 h6 blockquote pre section article hr dl dt dd'.split(' '));
const inline = new Set('a b i u em strong span img code font small td th tbody thead s sub sup kbd mark q abbr'.split(' '));
/** Their contents are for machines. */
const unseen = new Set(['script', 'style', 'template']);

type Tag = { readonly name: string; readonly closing: boolean; readonly end: number };

/** Whether a cell holds markup: a tag that people's own words would hardly hold ("<3" and "List<String>" are none). */
export function hasMarkup(cell: string): boolean {
  for (let at = cell.indexOf('<'); at !== -1; at = cell.indexOf('<', at + 1)) {
    const tag = tagAt(cell, at);
    if (tag && (blocks.has(tag.name) || inline.has(tag.name))) return true;
  }
  return false;
}

/**
 * The words of a cell of markup: blocks begin a new line, other tags vanish, entities become their characters. Without a DOM,
 * which workers and the command line lack, and in one pass, so that hostile markup takes no longer than other; what comes out
 * is only ever shown as text.
 */
export function markupToText(cell: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = cell.indexOf('<'); at !== -1; at = cell.indexOf('<', from)) {
    const tag = tagAt(cell, at);
    const comment = cell.startsWith('<!--', at) ? cell.indexOf('-->', at + 4) : -1;
    if (!tag && comment === -1) {
      // Not a tag: a sign of the text, as far as the next one.
      parts.push(cell.slice(from, at + 1));
      from = at + 1;
      if (cell.startsWith('<!--', at)) break;
      continue;
    }
    parts.push(cell.slice(from, at));
    from = tag ? tag.end : comment + 3;
    if (tag && blocks.has(tag.name)) parts.push('\n');
    if (tag && unseen.has(tag.name) && !tag.closing) from = endOf(cell, tag);
  }
  parts.push(cell.slice(from));
  return tidy(decodeEntities(parts.join('')));
}

/** A tag of the lists above that opens or closes at `at`; null where the sign stands for itself. */
function tagAt(cell: string, at: number): Tag | null {
  const closing = cell.charAt(at + 1) === '/';
  const start = at + (closing ? 2 : 1);
  const name = /^[a-z][a-z\d]{0,11}/iu.exec(cell.slice(start, start + 12))?.[0].toLowerCase();
  if (!name || !(blocks.has(name) || inline.has(name) || unseen.has(name))) return null;
  if (!/^[\s/>]/u.test(cell.slice(start + name.length, start + name.length + 1))) return null;
  // Attributes hold no further "<": one that comes before the tag ends makes this no tag.
  for (let index = start; index < cell.length; index++) {
    const char = cell.charAt(index);
    if (char === '>') return { name, closing, end: index + 1 };
    if (char === '<') return null;
  }
  return null;
}

/** Behind the closing tag of a script or style; the end of the cell where it has none. */
function endOf(cell: string, { name, end }: Tag): number {
  for (let at = cell.indexOf('</', end); at !== -1; at = cell.indexOf('</', at + 2)) {
    const tag = tagAt(cell, at);
    if (tag?.name === name) return tag.end;
  }
  return cell.length;
}

/** Entities by number or name; unknown ones stay as they stand. */
function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]\w{1,30}));/giu,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return namedEntity(name) ?? whole;
      const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff) ? String.fromCodePoint(point) : whole;
    },
  );
}

/** No spaces at the ends of lines, no blank lines from nested blocks. */
function tidy(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join('\n');
}
