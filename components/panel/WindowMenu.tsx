import { i18n } from '#i18n';
import type { WindowDays } from '../../lib/domain/settings.ts';
import { format } from '../format.ts';
import { Icon } from '../ui/Icon.tsx';
import { Menu } from '../ui/Menu.tsx';
import { part, Words } from '../ui/Words.tsx';
import { windows, windowWords } from './window-words.ts';
import css from './Summary.module.css';

type Props = { readonly days: WindowDays; readonly onChoose: (days: WindowDays) => void };

/** The span behind every figure, and the choice of another. */
export function WindowMenu({ days, onChoose }: Props) {
  return (
    <Menu
      label={i18n.t('panel.window.label')}
      items={windows.map((choice) => ({
        id: String(choice),
        label: choice === null ? i18n.t('panel.window.all') : i18n.t('panel.window.choice', [format().days(choice)]),
        checked: choice === days,
        onPick: () => onChoose(choice),
      }))}
      trigger={(trigger) => (
        <button
          type="button"
          className={css.window}
          title={i18n.t('panel.window.label')}
          aria-label={i18n.t('panel.window.labelled', [windowWords(days)])}
          {...trigger}
        >
          {days === null ? (
            i18n.t('panel.window.all')
          ) : (
            <span>
              <Words text={i18n.t('panel.window.short', [part(0), format().days(days)])} parts={[<LastWord key="l" />]} />
            </span>
          )}
          <Icon name="down" size={12} />
        </button>
      )}
    />
  );
}

/** "last", which leaves first where there is no room. */
function LastWord() {
  return <span className={css.last}>{i18n.t('panel.window.last')}</span>;
}
