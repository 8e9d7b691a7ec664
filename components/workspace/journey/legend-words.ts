import { i18n } from '#i18n';
import type { CountUnit } from '../../../lib/analysis/count-unit.ts';
import type { Window } from '../../../lib/analysis/window.ts';
import { format } from '../../format.ts';

/** What the large and the small number of a cell are, and of which days. */
export function legendWords(window: Window, unit: CountUnit, now: number): string {
  const counted = i18n.t(`workspace.journey.unitWords.${unit}`);
  return i18n.t('workspace.journey.legend', [counted, spanOf(window, now)]);
}

/** What the numbers of the heat are, and of which days. */
export function heatLegend(window: Window, unit: CountUnit, now: number): string {
  const counted = i18n.t(`workspace.journey.unitWords.${unit}`);
  return i18n.t('workspace.journey.heatLegend', [counted, spanOf(window, now)]);
}

function spanOf({ from, to }: Window, now: number): string {
  return from === null ? i18n.t('workspace.allTime') : format().dates(from, to - 1, now);
}
