import { i18n } from '#i18n';
import type { HostId } from '../../../lib/domain/work-item.ts';
import { Button } from '../../ui/Button.tsx';
import { Input } from '../../ui/Input.tsx';
import { State } from '../../ui/State.tsx';
import { usePanelPage } from '../panel-page.ts';
import css from './states.module.css';

const why: Readonly<Record<HostId, () => string>> = {
  jira: () => i18n.t('panel.noItem.jira'),
  github: () => i18n.t('panel.noItem.github'),
  'google-docs': () => i18n.t('panel.noItem.googleDocs'),
};

/** A page that shows no single item: one of a tool, or, where `host` is null, of none that is read. What is typed begins a search. */
export function NoItemState({ host, onSearch }: { readonly host: HostId | null; readonly onSearch: (text: string) => void }) {
  const page = usePanelPage();
  return (
    <State
      heading={i18n.t(host === null ? 'panel.elsewhere.heading' : 'panel.noItem.heading')}
      steps={<Button onClick={() => page.openWorkspace('')}>{i18n.t('panel.openWorkspace')}</Button>}
    >
      <p>{host === null ? i18n.t('panel.elsewhere.why') : why[host]()}</p>
      <div className={css.search}>
        <Input
          icon="search"
          type="search"
          aria-label={i18n.t('panel.search.title')}
          placeholder={i18n.t('panel.search.placeholder')}
          value=""
          onChange={(event) => onSearch(event.target.value)}
        />
      </div>
    </State>
  );
}
