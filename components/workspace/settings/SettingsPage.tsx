import { i18n } from '#i18n';
import { AreaSettings } from './AreaSettings.tsx';
import { BackupSettings } from './BackupSettings.tsx';
import { PersonSettings } from './PersonSettings.tsx';
import { SampleSettings } from './SampleSettings.tsx';
import { SiteSettings } from './SiteSettings.tsx';
import { WipeSettings } from './WipeSettings.tsx';
import { Sheet } from '../Sheet.tsx';
import css from './Settings.module.css';

/** Settings: who decides here, the sites, the panel, and what can be done with the data. */
export function SettingsPage() {
  return (
    <Sheet title={i18n.t('workspace.settings.title')}>
      <div className={css.page}>
        <PersonSettings />
        <SiteSettings />
        <AreaSettings />
        <BackupSettings />
        <SampleSettings />
        <WipeSettings />
      </div>
    </Sheet>
  );
}
