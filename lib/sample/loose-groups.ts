import type { Group } from './script.ts';
import { praise } from './words/loose/praise.ts';

/** What belongs to no theme: praise, questions, wishes, and single problems. */
export const looseGroups: readonly Group[] = [...praise];
