import { useState } from 'react';
import { i18n } from '#i18n';
import { withoutBidi } from '../evidence/bidi.ts';
import { voicesText } from '../evidence/voices.ts';
import { Button } from '../ui/Button.tsx';
import type { Cites } from './use-cites.ts';
import css from './Decision.module.css';

/** What will be cited, in a sentence, and the choice of it one press away. */
export function CiteChoice({ cites, says }: { readonly cites: Cites; readonly says: string }) {
  const [open, setOpen] = useState(false);
  return (
    <div className={css.frozen}>
      {says}{' '}
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
