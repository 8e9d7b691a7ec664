/** FNV-1a over 32-bit words: every step is one to one, so a single damaged word is always seen. `from` is a multiple of four. */
export function checksum(bytes: Uint8Array, from: number): number {
  const words = (bytes.length - from) >> 2;
  const view = new Int32Array(bytes.buffer, bytes.byteOffset + from, words);
  let sum = 0x811c9dc5 ^ bytes.length;
  for (let at = 0; at < words; at++) sum = Math.imul(sum ^ (view[at] ?? 0), 0x01000193);
  for (let at = from + words * 4; at < bytes.length; at++) sum = Math.imul(sum ^ (bytes[at] ?? 0), 0x01000193);
  return sum >>> 0;
}

/** The same over a text's UTF-16 code units, as a few letters and digits. */
export function textChecksum(text: string): string {
  let sum = 0x811c9dc5 ^ text.length;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(36);
}
