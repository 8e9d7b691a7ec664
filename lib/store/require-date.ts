import { Fault } from '../domain/errors.ts';
import { dateSchema } from '../domain/row.ts';

/** Fault `date-impossible` for what is no calendar date (YYYY-MM-DD): no workspace file could be read with it. */
export function requireDate(date: string | null): void {
  if (date !== null && !dateSchema.safeParse(date).success) throw new Fault('date-impossible');
}
