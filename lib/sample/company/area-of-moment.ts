import { stages } from './stages.ts';

/** The product area of a moment: the team that owns it, where there is one. */
export function areaOfMoment(moment: string | null): string | null {
  return stages.flatMap(({ moments }) => moments).find(({ name }) => name === moment)?.owner ?? null;
}
