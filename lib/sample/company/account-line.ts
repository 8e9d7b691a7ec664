import type { Language } from '../script.ts';

/** Name, US dollars a year, and the language its people write in. */
export type AccountLine = readonly [name: string, arr: number, language: Language];
