import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { blobOf, jsonOf, textOf } from './open-file.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

it('says in words what is no file', async () => {
  await expect(blobOf('not-there.csv')).rejects.toThrow('There is no file not-there.csv.');
  await expect(textOf(here('.'))).rejects.toThrow('is a folder');
  await expect(jsonOf(here('main.ts'))).rejects.toThrow(/main\.ts is not JSON/u);
});
