import { dateShape } from './dates.ts';
import { readNumber } from './numbers.ts';

/** What a single cell looks like by itself. A code holds no space and mixes digits in: "B001E4KFG0", "pn17q00001". */
export type CellKind = 'number' | 'date' | 'url' | 'email' | 'code' | 'markup' | 'words';

/** The kind of one cell, spaces around it aside. */
export function cellKind(cell: string): CellKind {
  const text = cell.trim();
  if (readNumber(text) !== null) return 'number';
  if (/^https?:\/\/\S+$/iu.test(text)) return 'url';
  if (text.length <= 64 && dateShape(text) !== null) return 'date';
  if (text.length <= 254 && /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/u.test(text)) return 'email';
  if (/^[{[].*[\]}]$/su.test(text)) return 'markup';
  return text.length >= 4 && text.length <= 200 && /^[\w.:/#-]*\d[\w.:/#-]*$/u.test(text) ? 'code' : 'words';
}
