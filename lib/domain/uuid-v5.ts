import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const namespaceLength = 16;
const encoder = new TextEncoder();

/**
 * Gives ids by name within a namespace: UUIDv5 (RFC 9562, 5.5). An import asks for several a note, so the namespace is read once and the
 * bytes of a name go behind it in one buffer.
 */
export function uuidsV5(namespace: string): (name: string) => string {
  const bytes = Uint8Array.from(namespace.replaceAll('-', '').match(/../g) ?? [], (byte) => parseInt(byte, 16));
  let buffer = new Uint8Array(0);
  return (name) => {
    // A UTF-16 code unit takes three bytes of UTF-8 at the most.
    const most = namespaceLength + name.length * 3;
    if (buffer.length < most) {
      buffer = new Uint8Array(most * 2);
      buffer.set(bytes);
    }
    const { written } = encoder.encodeInto(name, buffer.subarray(namespaceLength));
    const hash = sha1(buffer.subarray(0, namespaceLength + written));
    hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
    hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
    const hex = bytesToHex(hash.subarray(0, 16));
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  };
}
