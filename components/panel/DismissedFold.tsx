import { i18n } from '#i18n';
import type { Theme } from '../../lib/domain/theme.ts';
import { Said } from '../evidence/Said.tsx';
import { Button } from '../ui/Button.tsx';
import text from '../ui/text.module.css';
import { Fold } from './Fold.tsx';
import { useLinking } from './use-linking.ts';
import css from './ItemView.module.css';

/** What was said not to be relevant here, each with the way back. */
export function DismissedFold({ dismissed }: { readonly dismissed: readonly Theme[] }) {
  const linking = useLinking();
  if (dismissed.length === 0) return null;
  return (
    <Fold label={i18n.t('panel.dismissedCount', dismissed.length, [dismissed.length])}>
      <ul className={css.dismissed}>
        {dismissed.map((theme) => (
          <li key={theme.id}>
            <span className={text.grow}>
              <Said text={theme.name} /> <span className={text.key}>{theme.key}</span>
            </span>
            <Button look="bare" size="small" icon="undo" data-acts="" onClick={() => void linking?.bringBack(theme)}>
              {i18n.t('panel.bringBack')}
            </Button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
