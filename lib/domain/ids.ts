import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { v7 } from 'uuid';
import { uuidsV5 } from './uuid-v5.ts';

/** Namespace of every name-based id; fixed for ever, since ids of imported rows derive from it. */
const namespace = '0b8f5b6e-5d0c-5f5c-9d0e-7a3f5c1e2b4d';
const named = uuidsV5(namespace);

const letters = 'ABCDEFGHJKMNPQRSTVWXYZ';
const crockford = `0123456789${letters}`;

export type KeyPrefix = 'T' | 'M' | 'F' | 'D';

/** Id for something that a person makes: UUIDv7 (RFC 9562), sortable by time of creation. */
export function newId(): string {
  return v7();
}

/** Id for something imported: UUIDv5 (RFC 9562) of its kind and parts, so that the same file gives the same ids everywhere. */
export function idFromName(kind: string, ...parts: readonly string[]): string {
  return named(JSON.stringify([kind, ...parts]));
}

/**
 * Key from a name: characters of the SHA-256 of its parts in Crockford base32. Themes and moments take 6 characters,
 * feedback 10. Where a key is taken by another row, ask again with one character more.
 */
export function keyFromName(prefix: KeyPrefix, length: number, ...parts: readonly string[]): string {
  return `${prefix}-${encode(sha256(utf8ToBytes(JSON.stringify(parts))), length)}`;
}

/** Key of 8 random characters, for decisions. */
export function randomKey(prefix: KeyPrefix, random: Uint8Array = crypto.getRandomValues(new Uint8Array(8))): string {
  return `${prefix}-${encode(random, 8)}`;
}

/** Two names are the same name when they differ only in case, width, accents' composition or spacing. */
export function normaliseName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

function encode(bytes: Uint8Array, length: number): string {
  let key = letters[(bytes[0] ?? 0) % letters.length] ?? 'A';
  let bits = 0;
  let held = 0;
  for (let index = 1; key.length < length; index++) {
    held = (held << 8) | (bytes[index % bytes.length] ?? 0);
    bits += 8;
    while (bits >= 5 && key.length < length) {
      bits -= 5;
      key += crockford[(held >> bits) & 31] ?? '0';
      held &= (1 << bits) - 1;
    }
  }
  return key;
}
