import { readBytes } from './bytes.ts';
import type { Encoding } from './encoding.ts';

export type TextPiece = { readonly text: string; readonly bytesRead: number };

/** The text of a file in pieces, its byte order mark left out, characters never cut. Bytes that mean nothing become U+FFFD. */
export async function* decodeText(file: Blob, encoding: Encoding, signal: AbortSignal): AsyncGenerator<TextPiece> {
  const decoder = new TextDecoder(encoding.label);
  let bytesRead = 0;
  for await (const bytes of readBytes(file, signal)) {
    bytesRead += bytes.length;
    yield { text: decoder.decode(bytes, { stream: bytesRead < file.size }), bytesRead };
  }
}
