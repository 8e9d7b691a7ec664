import { i18n } from '#i18n';
import type { CountUnit } from '../../../lib/analysis/count-unit.ts';
import type { Window } from '../../../lib/analysis/window.ts';
import { format } from '../../format.ts';

/** What the large and the small number of a cell are, and of which days. */
export function legendWords(window: Window, unit: CountUnit, now: number): string {
  const counted = i18n.t(`workspace.journey.unitWords.${unit}`);
  const span = window.from === null ? i18n.t('workspace.allTime') : format().dates(window.from, window.to, now);
  return i18n.t('workspace.journey.legend', [counted, span]);
}
