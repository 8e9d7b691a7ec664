import type { Assignment } from './theme.ts';

/** Whether feedback counts for the theme. What is only suggested does not until a person confirms it. */
export function isCounted({ how }: Pick<Assignment, 'how'>): boolean {
  return how !== 'suggested';
}
