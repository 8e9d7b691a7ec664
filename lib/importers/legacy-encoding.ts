import { readBytes } from './bytes.ts';
import type { Encoding } from './encoding.ts';

const sampleBytes = 128 * 1024;
const longestLine = 4096;

/** The lines of a file that hold bytes beyond ASCII, up to 128 KB of them: the rest says nothing about its code page. */
export async function legacySample(file: Blob, signal: AbortSignal): Promise<Uint8Array> {
  const sample = new Uint8Array(sampleBytes);
  let size = 0;
  for await (const bytes of readBytes(file, signal)) {
    for (const line of lines(bytes)) {
      if (!line.some((byte) => byte >= 0x80)) continue;
      const kept = line.subarray(0, Math.min(longestLine, sampleBytes - size));
      sample.set(kept, size);
      size += kept.length;
      if (size === sampleBytes) return sample;
    }
  }
  return sample.subarray(0, size);
}

function* lines(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(0x0a, start);
    const end = found === -1 ? bytes.length : found + 1;
    yield bytes.subarray(start, end);
    start = end;
  }
}

type Candidate = {
  readonly label: Encoding['label'];
  /** Letters that text in this encoding is mostly made of. */
  readonly home: RegExp;
  /** The least share of them among all letters beyond ASCII. */
  readonly share: number;
};

/** The most frequent characters of written Chinese; between them about a fifth of any text. */
const frequentHan = /[的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可好很]/gu;

const candidates: readonly Candidate[] = [
  { label: 'shift_jis', home: /[\u3041-\u3096\u30a1-\u30fc]/gu, share: 0.2 },
  { label: 'euc-kr', home: /[\uac00-\ud7a3]/gu, share: 0.7 },
  { label: 'gb18030', home: frequentHan, share: 0.08 },
];

/** The code page that makes the most sense of bytes which are not UTF-8. Windows-1252 where no other is plausible. */
export function guessLegacyEncoding(sample: Uint8Array): Encoding['label'] {
  for (const { label, home, share } of candidates) {
    const text = decodeLeniently(label, sample);
    const beyondAscii = count(text, /[^\x00-\x7f]/gu);
    const runs = count(text, /[^\x00-\x7f]+/gu);
    const refused = count(text, /\ufffd/gu);
    // These scripts write runs of characters. A lone one between Latin letters is an accent read wrongly.
    const plausible = beyondAscii >= 4 && beyondAscii >= 1.5 * runs && refused * 100 <= beyondAscii;
    if (plausible && count(text, home) >= share * beyondAscii) return label;
  }
  return isCyrillic(sample) ? 'windows-1251' : 'windows-1252';
}

/** In Cyrillic whole words lie beyond ASCII; in Western European text single letters do. */
function isCyrillic(sample: Uint8Array): boolean {
  const text = new TextDecoder('windows-1251').decode(sample);
  const letters = count(text, /[а-яё]/giu);
  return letters >= 10 && letters >= 3 * count(text, /[а-яё]+/giu) && count(text, /[а-яё]/gu) > letters / 2;
}

function decodeLeniently(label: string, bytes: Uint8Array): string {
  return new TextDecoder(label).decode(bytes);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
