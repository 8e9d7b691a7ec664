import { foreignAmounts } from './amount-columns.ts';
import { orderIsOpen } from './date-order.ts';
import { bothReadings } from './dates.ts';
import type { ColumnUse } from './plan.ts';
import type { Profiled } from './profile-rows.ts';
import { guessScale } from './rating-columns.ts';

/** What a person must say before a file can be read rightly: is this the third of November, is 2 better than 0, are these dollars? */
export type Question = { readonly column: number; readonly answered: boolean } & (
  | { readonly ask: 'date-order'; readonly cell: string; readonly dayFirst: number; readonly monthFirst: number }
  | { readonly ask: 'rating-direction'; readonly min: number; readonly max: number }
  | { readonly ask: 'currency'; readonly currencies: readonly string[]; readonly amounts: number }
);

/** The questions that the columns in use raise, those that were answered too. */
export function questions({ columns, profiles }: Profiled, uses: readonly ColumnUse[]): readonly Question[] {
  return uses
    .map((use, index): Question | null => {
      const column = columns[index];
      const profile = profiles[index];
      if (!column || !profile) return null;
      if (use.holds === 'rating' && guessScale(column, profile).best === 'unknown') {
        const { min, max, best } = use.scale;
        return { ask: 'rating-direction', column: index, answered: best !== 'unknown', min, max };
      }
      if (use.holds === 'arr') {
        const foreign = foreignAmounts(profile.amounts);
        return foreign.amounts === 0 ? null : { ask: 'currency', column: index, answered: use.foreign !== null, ...foreign };
      }
      if (use.holds !== 'date' || !orderIsOpen(profile.dates) || profile.firstEither === null) return null;
      const readings = bothReadings(profile.firstEither);
      if (!readings) return null;
      return {
        ask: 'date-order',
        column: index,
        answered: use.order !== null,
        cell: profile.firstEither,
        dayFirst: readings.dayFirst.instant,
        monthFirst: readings.monthFirst.instant,
      };
    })
    .filter((question) => question !== null);
}
