import { useState } from 'react';
import { i18n } from '#i18n';
import { withoutBidi } from '../evidence/bidi.ts';
import { voicesText } from '../evidence/voices.ts';
import { format } from '../format.ts';
import { Button } from '../ui/Button.tsx';
import type { Citable } from './cites.ts';
import type { Cites } from './use-cites.ts';
import css from './Decision.module.css';

/** What will be frozen, in a sentence, and the choice of it one press away. */
export function CiteChoice({ cites }: { readonly cites: Cites }) {
  const [open, setOpen] = useState(false);
  return (
    <div className={css.frozen}>
      {frozenWords(cites.chosen)}{' '}
      {cites.all.length > 0 && (
        <Button look="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {i18n.t('panel.decision.chooseCites')}
        </Button>
      )}
      {open && (
        <ul className={css.cites}>
          {cites.all.map(({ insight, name, reach, chosen }) => (
            <li key={insight.id}>
              <label title={withoutBidi(name)}>
                <input type="checkbox" checked={chosen} onChange={(event) => cites.set(insight.id, event.target.checked)} />
                <code>{insight.key}</code> {voicesText(reach)}
              </label>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** `Freezes T-K7QF2M (23 accounts) and M-PC5TBY (19) as they stand today`. */
function frozenWords(chosen: readonly Citable[]): string {
  if (chosen.length === 0) return i18n.t('panel.decision.freezesNothing');
  const { count, list } = format();
  const named = chosen.map(({ insight, reach }, index) =>
    i18n.t('panel.decision.keyWithCount', [insight.key, index === 0 ? voicesText(reach) : count(reach.voices)]),
  );
  return i18n.t('panel.decision.freezes', chosen.length, [list(named)]);
}
