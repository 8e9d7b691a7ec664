import type { Group } from './script.ts';
import { fondness } from './words/loose/fondness.ts';
import { grumbles } from './words/loose/grumbles.ts';
import { hitches } from './words/loose/hitches.ts';
import { notices } from './words/loose/notices.ts';
import { praise } from './words/loose/praise.ts';
import { questions } from './words/loose/questions.ts';
import { wishes } from './words/loose/wishes.ts';

/** What belongs to no theme: praise, questions, wishes, and single problems. */
export const looseGroups: readonly Group[] = [
  ...praise,
  ...fondness,
  ...questions,
  ...wishes,
  ...hitches,
  ...grumbles,
  ...notices,
];
