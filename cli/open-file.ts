import { openAsBlob } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';

/** The bytes of a file that a person named; where there is none, an error that says so in words. */
export async function blobOf(file: string): Promise<Blob> {
  await mustBeThere(file);
  return openAsBlob(file);
}

/** The same as text. */
export async function textOf(file: string): Promise<string> {
  await mustBeThere(file);
  return readFile(file, 'utf8');
}

/** The value in a file of JSON. */
export async function jsonOf(file: string): Promise<unknown> {
  const text = await textOf(file);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is not JSON.`, { cause: error });
  }
}

async function mustBeThere(file: string): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (found === null) throw new Error(`There is no file ${file}.`);
  if (found.isDirectory()) throw new Error(`${file} is a folder. Name one file in it.`);
}
