import { i18n } from '#i18n';
import { writtenDays, type WindowDays } from '../../lib/domain/window-days.ts';
import type { Evidence } from '../../lib/evidence/evidence.ts';
import { withoutBidi } from '../evidence/bidi.ts';
import { Said } from '../evidence/Said.tsx';
import { format } from '../format.ts';
import { keepToArea } from '../mutations.ts';
import { Icon } from '../ui/Icon.tsx';
import { Menu, type MenuItem } from '../ui/Menu.tsx';
import { part, Words } from '../ui/Words.tsx';
import { windowChoice, windows, windowWords } from './window-words.ts';
import css from './Summary.module.css';

type Props = { readonly days: WindowDays; readonly area: Evidence['area']; readonly onChoose: (days: WindowDays) => void };

/** The span behind every figure and, where the item's product area is known, whether only that counts; and the choice of others. */
export function WindowMenu({ days, area, onChoose }: Props) {
  return (
    <Menu
      label={i18n.t('panel.window.label')}
      items={[
        ...offered(days).map((choice) => ({
          id: writtenDays(choice),
          label: windowChoice(choice),
          checked: writtenDays(choice) === writtenDays(days),
          onPick: () => onChoose(choice),
        })),
        ...areaItems(area),
      ]}
      trigger={(trigger) => (
        <button
          type="button"
          className={css.window}
          title={i18n.t('panel.window.label')}
          aria-label={i18n.t('panel.window.labelled', [windowWords(days)])}
          {...trigger}
        >
          <span>
            {typeof days !== 'number' ? (
              windowWords(days)
            ) : (
              <Words text={i18n.t('panel.window.short', [part(0), format().days(days)])} parts={[<LastWord key="l" />]} />
            )}
            {area?.only && <Said text={i18n.t('panel.area.short', [area.name])} />}
          </span>
          <Icon name="down" size={12} />
        </button>
      )}
    />
  );
}

/** The usual ones, and the one that somebody chose in the workspace. */
function offered(days: WindowDays): readonly WindowDays[] {
  return windows.some((choice) => writtenDays(choice) === writtenDays(days)) ? windows : [...windows, days];
}

function areaItems(area: Evidence['area']): readonly MenuItem[] {
  if (!area) return [];
  const { name, only } = area;
  return [false, true].map((choice) => ({
    id: choice ? 'only' : 'every',
    label: choice ? i18n.t('panel.area.only', [withoutBidi(name)]) : i18n.t('panel.area.every'),
    checked: choice === only,
    apart: !choice,
    onPick: () => void keepToArea(name, choice),
  }));
}

/** "last", which leaves first where there is no room. */
function LastWord() {
  return <span className={css.last}>{i18n.t('panel.window.last')}</span>;
}
