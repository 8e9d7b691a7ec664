import { i18n } from '#i18n';
import { useQueries } from '@tanstack/react-query';
import { areasQuery } from '../../area-queries.ts';
import { settingsQuery } from '../../settings-query.ts';
import { sitesQuery } from '../../site-queries.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { workspaceSummary } from '../../workspace-queries.ts';
import { AreaSettings } from './AreaSettings.tsx';
import { BackupSettings } from './BackupSettings.tsx';
import { PersonSettings } from './PersonSettings.tsx';
import { SampleSettings } from './SampleSettings.tsx';
import { SiteSettings } from './SiteSettings.tsx';
import { WipeSettings } from './WipeSettings.tsx';
import { Sheet } from '../Sheet.tsx';
import css from './Settings.module.css';

/**
 * Settings: who decides here, the sites, the panel, and what can be done with the data. It is shown as a whole: a part that came in
 * later would push the buttons below it away from under the pointer.
 */
export function SettingsPage() {
  const title = i18n.t('workspace.settings.title');
  const isPending = useQueries({
    queries: [settingsQuery(), sitesQuery(), areasQuery(), workspaceSummary()],
    combine: (queries) => queries.some((query) => query.isPending),
  });
  if (isPending)
    return (
      <Sheet title={title}>
        <Skeleton label={i18n.t('workspace.reading')} />
      </Sheet>
    );
  return (
    <Sheet title={title}>
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
