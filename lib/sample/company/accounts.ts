import type { AccountLine } from './account-line.ts';
import { enterprise } from './enterprise.ts';
import { growth } from './growth.ts';
import { starter } from './starter.ts';
import type { Language } from '../script.ts';

export const segments = ['Enterprise', 'Growth', 'Starter'] as const;
export type Segment = (typeof segments)[number];

/** A customer of Ferrow's, as the story needs it. */
export type CastAccount = {
  readonly name: string;
  readonly segment: Segment;
  readonly plan: string;
  /** US dollars a year. */
  readonly arr: number;
  readonly language: Language;
};

export const accounts: readonly CastAccount[] = [
  ...enterprise.map((line) => account(line, 'Enterprise', 'Enterprise yearly')),
  ...growth.map((line) => account(line, 'Growth', line[1] >= 8_400 ? 'Growth yearly' : 'Growth monthly')),
  ...starter.map((line) => account(line, 'Starter', line[1] >= 588 ? 'Starter plus' : 'Starter')),
];

function account([name, arr, language]: AccountLine, segment: Segment, plan: string): CastAccount {
  return { name, segment, plan, arr, language };
}
