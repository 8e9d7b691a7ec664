import { Fault } from '../domain/errors.ts';
import { limits } from './limits.ts';

/** Where a value lies: keys of objects as strings, places in arrays as `null`. */
export type JsonPlace = readonly (string | null)[];

/** An object found in the document, as text. `truncated`: longer than a row may be, its text left out. */
export type FoundObject = {
  readonly place: JsonPlace;
  readonly text: string;
  readonly line: number;
  readonly truncated: boolean;
};

type Level = { readonly array: boolean; key: string | null };

const deepest = 64;

/**
 * Finds records in a JSON document that comes in pieces, without holding it: objects that are members of an array, or, where
 * `wanted` says so, of an object. What lies within a record is passed over. Texts are not checked beyond brackets and strings.
 * @throws Fault `json-invalid` with the line, where brackets or strings do not close.
 */
export function jsonScanner(wanted: (place: JsonPlace, inArray: boolean) => boolean, found: (object: FoundObject) => void) {
  const levels: Level[] = [];
  let line = 1;
  let inString = false;
  let escaped = false;
  let expectsKey = false;
  let readingKey = false;
  let key = '';
  let record: {
    readonly depth: number;
    readonly place: JsonPlace;
    readonly line: number;
    parts: string;
    truncated: boolean;
  } | null = null;
  let ended = false;
  const stringStop = /["\\\n]/gu;
  const structural = /["{}[\],:\n]/gu;

  function push(piece: string): void {
    let from = 0;
    let at = 0;
    while (at < piece.length) {
      const pattern = inString ? stringStop : structural;
      if (escaped) {
        escaped = false;
        if (readingKey) key += piece.charAt(at);
        at++;
        continue;
      }
      pattern.lastIndex = at;
      const stop = pattern.exec(piece)?.index ?? piece.length;
      if (inString && readingKey) key += piece.slice(at, stop);
      if (stop === piece.length) break;
      at = stop + 1;
      from = sign(piece.charAt(stop), piece, stop, from);
    }
    if (record) keep(piece.slice(from));
  }

  /** Handles one sign and returns from where the piece belongs to the record that is being read. */
  function sign(char: string, piece: string, stop: number, from: number): number {
    if (char === '\n') line++;
    else if (inString) stringSign(char);
    else if (char === '"') openString();
    else if (char === '{' || char === '[') return open(char === '[', stop, from);
    else if (char === '}' || char === ']') return close(char === ']', piece, stop, from);
    else if (char === ',') expectsKey = levels.at(-1)?.array === false;
    else if (char === ':') expectsKey = false;
    return from;
  }

  function stringSign(char: string): void {
    if (char === '\\') {
      escaped = true;
      if (readingKey) key += '\\';
      return;
    }
    inString = false;
    if (!readingKey) return;
    readingKey = false;
    const level = levels.at(-1);
    if (level) level.key = unescapeKey(key);
  }

  function openString(): void {
    inString = true;
    readingKey = expectsKey && record === null;
    key = '';
  }

  function open(array: boolean, stop: number, from: number): number {
    if (ended || levels.length >= deepest) throw new Fault('json-invalid', { line });
    const place = record ? [] : levels.map((level) => (level.array ? null : level.key));
    const starts = record === null && !array && wanted(place, levels.at(-1)?.array === true);
    if (starts) record = { depth: levels.length, place, line, parts: '', truncated: false };
    levels.push({ array, key: null });
    expectsKey = !array;
    return starts ? stop : from;
  }

  function close(array: boolean, piece: string, stop: number, from: number): number {
    const level = levels.pop();
    if (level?.array !== array) throw new Fault('json-invalid', { line });
    expectsKey = false;
    if (levels.length === 0) ended = true;
    if (record?.depth !== levels.length) return from;
    keep(piece.slice(from, stop + 1));
    found({ place: record.place, text: record.truncated ? '' : record.parts, line: record.line, truncated: record.truncated });
    record = null;
    return stop + 1;
  }

  function keep(text: string): void {
    if (!record || record.truncated) return;
    if (record.parts.length + text.length > limits.rowLength) {
      record.truncated = true;
      record.parts = '';
    } else record.parts += text;
  }

  /** To be called when the text is over. */
  function end(): void {
    if (inString || levels.length > 0) throw new Fault('json-invalid', { line });
  }

  return { push, end };
}

function unescapeKey(key: string): string {
  if (!key.includes('\\')) return key;
  try {
    return String(JSON.parse(`"${key}"`));
  } catch {
    return key;
  }
}
