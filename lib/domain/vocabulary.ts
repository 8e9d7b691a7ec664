/*
 * Closed lists of words, apart from the schemas that accept them: a page that only shows them needs no zod.
 */

export const relations = ['addresses', 'considers', 'contradicts'] as const;
export type Relation = (typeof relations)[number];

export const verdicts = ['act', 'defer', 'decline'] as const;
export type Verdict = (typeof verdicts)[number];

export { longestWindow, windowChoices, type WindowDays } from './window-days.ts';

/** Weight from which a moment counts as a moment of truth. */
export const momentOfTruth = 4;

/** A key as people type and cite it: `T-K7QF2M`. The first character is a letter, so it is never mistaken for a Jira key. */
export const keyPattern = /^[TMFD]-[A-HJKMNP-TV-Z][0-9A-HJKMNP-TV-Z]{3,15}$/;

/** From this many accounts (or people) on, a breakdown on a moment of truth puts it at risk. */
export const riskVoices = 8;
