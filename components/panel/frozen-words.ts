import { i18n } from '#i18n';
import { voicesText } from '../evidence/voices.ts';
import { format } from '../format.ts';
import type { Citable } from './cites.ts';

/** `Freezes T-K7QF2M (23 accounts) and M-PC5TBY (19) as they stand today`. */
export function frozenWords(chosen: readonly Citable[]): string {
  if (chosen.length === 0) return i18n.t('panel.decision.freezesNothing');
  const { count, list } = format();
  const named = chosen.map(({ insight, reach }, index) =>
    i18n.t('panel.decision.keyWithCount', [insight.key, index === 0 ? voicesText(reach) : count(reach.voices)]),
  );
  return i18n.t('panel.decision.freezes', chosen.length, [list(named)]);
}
