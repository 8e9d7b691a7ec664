import { i18n } from '#i18n';
import type { WorkItem } from '../../lib/domain/work-item.ts';
import type { Evidence } from '../../lib/evidence/evidence.ts';
import { voicesText } from '../evidence/voices.ts';
import { format } from '../format.ts';
import text from '../ui/text.module.css';
import { itemName } from './item-words.ts';

/** Says to screen readers what came up for which item, once it did. */
export function Spoken({ item, evidence }: { readonly item: WorkItem; readonly evidence: Evidence | null }) {
  return (
    <div role="status" className={text.unseen}>
      {evidence && spokenWords(itemName(item), evidence)}
    </div>
  );
}

function spokenWords(name: string, { band, themes, possible, reach, searched }: Evidence): string {
  const { count } = format();
  if (searched.feedback === 0) return i18n.t('panel.spoken.empty', [name]);
  if (band === 'none') return i18n.t('panel.spoken.none', [name]);
  if (band === 'possible') return i18n.t('panel.spoken.possible', possible.length, [name, count(possible.length)]);
  return i18n.t('panel.spoken.themes', themes.length, [name, count(themes.length), voicesText(reach)]);
}
