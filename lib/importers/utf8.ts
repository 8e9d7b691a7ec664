/** Counts whole and broken multi-byte characters of bytes that come in pieces (RFC 3629; overlong forms and surrogates are broken). */
export function utf8Counter(): { add: (bytes: Uint8Array) => void; count: () => { valid: number; broken: number } } {
  let valid = 0;
  let broken = 0;
  let missing = 0;
  let lowest = 0x80;
  let highest = 0xbf;
  return {
    add(bytes) {
      // An indexed loop: this runs over every byte of files of 200 MB.
      for (let index = 0; index < bytes.length; index++) {
        const byte = bytes[index] ?? 0;
        if (missing === 0 && byte < 0x80) continue;
        if (missing > 0 && byte >= lowest && byte <= highest) {
          missing--;
          lowest = 0x80;
          highest = 0xbf;
          if (missing === 0) valid++;
          continue;
        }
        if (missing > 0) broken++;
        missing = following(byte);
        if (missing < 0) {
          broken++;
          missing = 0;
        }
        lowest = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80;
        highest = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf;
      }
    },
    // What the end of the file cuts off is not held against it.
    count: () => ({ valid, broken }),
  };
}

/** How many bytes follow this first byte; -1 where none may start so. */
function following(byte: number): number {
  if (byte < 0x80) return 0;
  if (byte >= 0xc2 && byte <= 0xdf) return 1;
  if (byte >= 0xe0 && byte <= 0xef) return 2;
  if (byte >= 0xf0 && byte <= 0xf4) return 3;
  return -1;
}
