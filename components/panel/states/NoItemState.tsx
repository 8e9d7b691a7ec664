import { i18n } from '#i18n';
import type { HostId } from '../../../lib/domain/work-item.ts';
import { Button } from '../../ui/Button.tsx';
import { State } from '../../ui/State.tsx';
import { usePanelPage } from '../panel-page.ts';

const why: Readonly<Record<HostId, () => string>> = {
  jira: () => i18n.t('panel.noItem.jira'),
  github: () => i18n.t('panel.noItem.github'),
  'google-docs': () => i18n.t('panel.noItem.googleDocs'),
};

/** A page of a tool that shows no single item. */
export function NoItemState({ host, onSearch }: { readonly host: HostId; readonly onSearch: () => void }) {
  const page = usePanelPage();
  return (
    <State
      heading={i18n.t('panel.noItem.heading')}
      steps={
        <>
          <Button onClick={onSearch}>{i18n.t('panel.searchEvidence')}</Button>
          <Button look="bare" onClick={() => page.openWorkspace('')}>
            {i18n.t('panel.openWorkspace')}
          </Button>
        </>
      }
    >
      <p>{why[host]()}</p>
    </State>
  );
}
