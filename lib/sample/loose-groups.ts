import type { Group } from './script.ts';
import { fondness } from './words/loose/fondness.ts';
import { grumbles } from './words/loose/grumbles.ts';
import { hitches } from './words/loose/hitches.ts';
import { hitchesInPaying } from './words/loose/hitches-in-paying.ts';
import { notices } from './words/loose/notices.ts';
import { praise } from './words/loose/praise.ts';
import { praiseOfPaying } from './words/loose/praise-of-paying.ts';
import { questions } from './words/loose/questions.ts';
import { questionsAboutPaying } from './words/loose/questions-about-paying.ts';
import { wishes } from './words/loose/wishes.ts';
import { wishesAtLarge } from './words/loose/wishes-at-large.ts';

/** What belongs to no theme: praise, questions, wishes, and single problems. */
export const looseGroups: readonly Group[] = [
  ...praise,
  ...praiseOfPaying,
  ...fondness,
  ...questions,
  ...questionsAboutPaying,
  ...wishes,
  ...wishesAtLarge,
  ...hitches,
  ...hitchesInPaying,
  ...grumbles,
  ...notices,
];
