import { i18n } from '#i18n';
import type { ColumnUse } from '../../../lib/importers/plan.ts';

/** What a column holds, as the list says it. */
export function labelOf(use: ColumnUse): string {
  switch (use.holds) {
    case 'rating':
      return ratingLabel(use.scale);
    case 'arr':
      return i18n.t(use.times === 12 ? 'import.use.monthly' : 'import.use.arr');
    case 'tags':
      return use.separator === '\u001f' ? i18n.t('import.use.tagList') : i18n.t('import.use.tags', [use.separator]);
    default:
      return i18n.t(`import.use.${use.holds}`);
  }
}

function ratingLabel({ min, max, nps }: Extract<ColumnUse, { holds: 'rating' }>['scale']): string {
  const ends: [string, string] = [String(min).replace('-', '\u2212'), String(max)];
  return nps ? i18n.t('import.use.nps', ends) : i18n.t('import.use.rating', ends);
}
