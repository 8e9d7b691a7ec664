import { i18n } from '#i18n';
import { hostNames } from '../../../lib/domain/host-id.ts';
import type { ListedSite } from '../../../lib/sites/listed-sites.ts';
import type { SiteSettings } from '../../../lib/store/site-settings.ts';
import type { SitePlace } from '../../site-queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { Tag } from '../../ui/Tag.tsx';
import css from './Settings.module.css';

type Props = {
  readonly site: ListedSite & { readonly places: readonly SitePlace[] };
  readonly busy: boolean;
  readonly onTurn: (on: boolean) => void;
  readonly onChange: (origin: string, changes: Partial<SiteSettings>) => void;
};

/** One site, on or off, with how the panel stands there; of a pattern of many sites each that remembers something. */
export function SiteRow({ site, busy, onTurn, onChange }: Props) {
  const { pattern, origin, host, on, places } = site;
  const change = (place: SitePlace) => (changes: Partial<SiteSettings>) => onChange(place.origin, changes);
  const [only] = places;
  return (
    <>
      <li className={css.row}>
        <span>{shown(origin ?? pattern)}</span>
        <span className={css.quiet}>{hostNames[host]}</span>
        {!on && <Tag>{i18n.t('workspace.settings.siteOff')}</Tag>}
        <span className={css.end}>
          {on && origin !== null && only && <PlaceChoices place={only} onChange={change(only)} />}
          <Button
            size="small"
            disabled={busy}
            aria-label={i18n.t(on ? 'workspace.settings.turnOffSite' : 'workspace.settings.turnOnSite', [
              shown(origin ?? pattern),
            ])}
            onClick={() => onTurn(!on)}
          >
            {i18n.t(on ? 'workspace.settings.turnOff' : 'workspace.settings.turnOn')}
          </Button>
        </span>
      </li>
      {on &&
        origin === null &&
        places.map((place) => (
          <li key={place.origin} className={css.row}>
            <span className={css.within}>{shown(place.origin)}</span>
            <span className={css.end}>
              <PlaceChoices place={place} onChange={change(place)} />
            </span>
          </li>
        ))}
    </>
  );
}

type PlaceProps = { readonly place: SitePlace; readonly onChange: (changes: Partial<SiteSettings>) => void };

function PlaceChoices({ place: { origin, settings }, onChange }: PlaceProps) {
  return (
    <>
      <Select
        compact
        aria-label={i18n.t('workspace.settings.dockOn', [shown(origin)])}
        value={settings.dock}
        options={[
          { value: 'page', label: i18n.t('workspace.settings.dockPage') },
          { value: 'browser', label: i18n.t('workspace.settings.dockBrowser') },
        ]}
        onChange={(dock) => onChange({ dock: dock === 'browser' ? 'browser' : 'page' })}
      />
      {settings.hidden && (
        <Button size="small" onClick={() => onChange({ hidden: false })}>
          {i18n.t('workspace.settings.showLauncher')}
        </Button>
      )}
    </>
  );
}

/** `https://github.com/*` -> `github.com`. */
function shown(site: string): string {
  return site.replace(/^https?:\/\//, '').replace(/\/\*$/, '');
}
