import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { Said } from '../../evidence/Said.tsx';
import { format } from '../../format.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import text from '../../ui/text.module.css';
import { useAction } from '../../use-action.ts';
import { useNow } from '../../use-now.ts';
import { act } from '../../workspace-actions.ts';
import { deletedThemesQuery } from '../../workspace-queries.ts';
import css from './Themes.module.css';

/** Themes that somebody deleted, latest first, to bring back. Folded away; nothing where there is none. */
export function DeletedThemes() {
  const { data: themes = [] } = useQuery(deletedThemesQuery());
  const { busy, problem, run } = useAction();
  const now = useNow();
  if (themes.length === 0) return null;
  return (
    <details className={css.folded}>
      <summary>{i18n.t('workspace.themes.deletedCount', themes.length, [format().count(themes.length)])}</summary>
      {problem !== null && (
        <Notice tone="fault" announced>
          {problem}
        </Notice>
      )}
      <ul>
        {themes.map(({ id, key, name, deletedAt }) => (
          <li key={id}>
            <span>
              <Said text={name} /> <code className={text.key}>{key}</code>
            </span>
            <span className={css.quiet}>{deletedAt !== null && format().date(deletedAt, now)}</span>
            <Button
              look="link"
              disabled={busy}
              aria-label={i18n.t('workspace.themes.bringBackNamed', [name])}
              onClick={() => void run(() => act.restoreTheme(id))}
            >
              {i18n.t('workspace.themes.bringBack')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
