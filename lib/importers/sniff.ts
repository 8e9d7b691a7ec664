import { Fault } from '../domain/errors.ts';
import { readBytes, readSlice } from './bytes.ts';
import type { Encoding } from './encoding.ts';
import { guessLegacyEncoding, legacySample } from './legacy-encoding.ts';
import { limits } from './limits.ts';
import { recognise } from './signatures.ts';
import { utf8Counter } from './utf8.ts';

const headBytes = 64 * 1024;

/**
 * The encoding of a file: by byte order mark, else by where its zero bytes stand (UTF-16), else UTF-8 if it is valid
 * throughout, else the old code page that gives the most plausible letters. Refuses with a Fault what is no text:
 * `file-empty`, `file-too-large`, `file-archive`, `file-binary`.
 */
export async function sniff(file: Blob, signal: AbortSignal): Promise<Encoding> {
  if (file.size === 0) throw new Fault('file-empty');
  if (file.size > limits.fileBytes) {
    throw new Fault('file-too-large', { megabytes: Math.round(file.size / 2 ** 20), most: limits.fileBytes / 2 ** 20 });
  }
  const head = await readSlice(file, 0, headBytes);
  refuseKnownBinary(head);
  const marked = byteOrderMark(head);
  if (marked) {
    if (file.size === marked.bom) throw new Fault('file-empty');
    return marked;
  }
  const wide = utf16WithoutMark(head);
  if (wide) return wide;
  refuseControlBytes(head);
  return byteEncoding(file, signal);
}

function refuseKnownBinary(head: Uint8Array): void {
  const what = recognise(head);
  if (what === 'archive') throw new Fault('file-archive');
  if (what) throw new Fault('file-binary', { what });
}

function byteOrderMark(head: Uint8Array): Encoding | null {
  const [first, second, third] = head;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { label: 'utf-8', bom: 3 };
  // UTF-32 opens like UTF-16 and goes on with two zero bytes; nothing decodes it here.
  if (first === 0xff && second === 0xfe && third === 0 && head[3] === 0) throw new Fault('file-binary', { what: 'unknown' });
  if (first === 0xff && second === 0xfe) return { label: 'utf-16le', bom: 2 };
  if (first === 0xfe && second === 0xff) return { label: 'utf-16be', bom: 2 };
  return null;
}

/** Commas, line ends and Latin letters have a zero byte in UTF-16, always on the same side. */
function utf16WithoutMark(head: Uint8Array): Encoding | null {
  let even = 0;
  let odd = 0;
  for (const [index, byte] of head.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even++;
    else odd++;
  }
  if (even + odd === 0) return null;
  if (odd > 20 * even && odd > head.length / 100) return { label: 'utf-16le', bom: 0 };
  if (even > 20 * odd && even > head.length / 100) return { label: 'utf-16be', bom: 0 };
  throw new Fault('file-binary', { what: 'unknown' });
}

function refuseControlBytes(head: Uint8Array): void {
  const controls = head.reduce(
    (sum, byte) => (byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b ? sum + 1 : sum),
    0,
  );
  if (controls > head.length / 100) throw new Fault('file-binary', { what: 'unknown' });
}

async function byteEncoding(file: Blob, signal: AbortSignal): Promise<Encoding> {
  const counter = utf8Counter();
  for await (const bytes of readBytes(file, signal)) {
    if (bytes.includes(0)) throw new Fault('file-binary', { what: 'unknown' });
    counter.add(bytes);
  }
  // A text cut in the middle of a character by its exporter is still UTF-8: one broken place in a hundred.
  const { valid, broken } = counter.count();
  if (broken === 0 || valid > 100 * broken) return { label: 'utf-8', bom: 0 };
  return { label: guessLegacyEncoding(await legacySample(file, signal)), bom: 0 };
}
