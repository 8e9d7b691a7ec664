import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { ItemReference } from '../../lib/domain/work-item.ts';
import { withoutBidi } from '../evidence/bidi.ts';
import { Said } from '../evidence/Said.tsx';
import { Icon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import text from '../ui/text.module.css';
import { usePanelPage } from './panel-page.ts';
import { shownKey } from './item-words.ts';
import css from './Head.module.css';

type Props = {
  /** The tool, or the site where Throughline is off. */
  readonly where: string | null;
  readonly reference: ItemReference | null;
  readonly title: string | null;
  readonly onSearch: (() => void) | null;
  /** The line below the title. */
  readonly children?: ReactNode;
};

/** The top of the panel: which item this is, and what can always be done. It stays while the rest scrolls. */
export function Head({ where, reference, title, onSearch, children }: Props) {
  const page = usePanelPage();
  const key = reference && shownKey(reference);
  return (
    <header className={css.head}>
      <div className={css.bar}>
        <Icon name="mark" label={i18n.t('extension.name')} className={css.brand} />
        {key && (
          <span className={text.key}>
            <Said text={key} />
          </span>
        )}
        {where !== null && (
          <span className={css.host}>
            <Said text={where} />
          </span>
        )}
        <span className={css.tools}>
          {onSearch && <IconButton icon="search" label={i18n.t('panel.search.open')} onClick={onSearch} />}
          {page.move && (
            <IconButton
              icon="dock"
              label={i18n.t(page.place === 'side-panel' ? 'panel.toPage' : 'panel.toSidePanel')}
              onClick={page.move}
            />
          )}
          {page.close && <IconButton icon="close" label={i18n.t('panel.close')} onClick={page.close} />}
        </span>
      </div>
      {title !== null && title !== '' ? (
        <h1>
          <Said text={title} />
        </h1>
      ) : (
        <h1 className={text.unseen}>{withoutBidi(key ?? where ?? i18n.t('extension.name'))}</h1>
      )}
      {children}
    </header>
  );
}
