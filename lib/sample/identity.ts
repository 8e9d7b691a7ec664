import { idFromName, keyFromName, normaliseName } from '../domain/ids.ts';

/** The import that owns the sample: what carries it, or is named by the story, goes when the sample is removed. */
export const sampleImportId = idFromName('sample', 'import');

/** Id of a row of the sample. `sample` is part of the name, so that no row of a real import can ever be the same row. */
export function sampleId(kind: string, ...parts: readonly string[]): string {
  return idFromName('sample', kind, ...parts);
}

export function themeId(name: string): string {
  return sampleId('theme', normaliseName(name));
}

export function themeKey(name: string): string {
  return keyFromName('T', 6, 'theme', normaliseName(name));
}

export function momentId(name: string): string {
  return sampleId('moment', normaliseName(name));
}

export function momentKey(name: string): string {
  return keyFromName('M', 6, 'moment', normaliseName(name));
}
