import type { Assignment } from './theme.ts';

/** Whether feedback counts for the theme. What is only suggested does not until a person confirms it. */
export function isCounted({ how }: Pick<Assignment, 'how'>): boolean {
  return how !== 'suggested';
}

/** Whether it was suggested and nobody has confirmed it or turned it down. */
export function isUndecided({ how, deletedAt }: Pick<Assignment, 'how' | 'deletedAt'>): boolean {
  return how === 'suggested' && deletedAt === null;
}
