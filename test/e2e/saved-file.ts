import { readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { until } from './until.ts';

/** A file that a page gave to the person: what it was called, where it lies now, and its text. */
export type SavedFile = { readonly name: string; readonly path: string; readonly text: string };

/** Waits for a whole file of such a name, and takes it out of the way of the next one. */
export async function savedFile(folder: string, name: RegExp, end: string): Promise<SavedFile> {
  const found = await until(`a file like ${String(name)}`, async () => {
    const one = (await readdir(folder)).find((file) => name.test(file));
    if (one === undefined) return null;
    // A browser writes the name first and what is in it after that.
    const text = await readFile(join(folder, one), 'utf8');
    return text.endsWith(end) ? { name: one, text } : null;
  });
  const path = join(folder, `${randomUUID()}${found.name.slice(found.name.lastIndexOf('.'))}`);
  await rename(join(folder, found.name), path);
  return { ...found, path };
}
