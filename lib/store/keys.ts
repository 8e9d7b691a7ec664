import { keyFromName } from '../domain/ids.ts';

const kinds = { T: 'theme', M: 'moment' } as const;

/** The key of a theme or moment by its normalised name: 6 characters, one longer for as long as it is taken. */
export function freeKey(prefix: keyof typeof kinds, normalName: string, taken: ReadonlySet<string>): string {
  for (let length = 6; ; length++) {
    const key = keyFromName(prefix, length, kinds[prefix], normalName);
    if (!taken.has(key)) return key;
  }
}
