import { i18n } from '#i18n';
import { Button } from '../../ui/Button.tsx';
import { State } from '../../ui/State.tsx';
import { usePanelPage } from '../panel-page.ts';

/** A page of no tool that is read. */
export function ElsewhereState({ onSearch }: { readonly onSearch: () => void }) {
  const page = usePanelPage();
  return (
    <State
      heading={i18n.t('panel.elsewhere.heading')}
      steps={
        <>
          <Button onClick={onSearch}>{i18n.t('panel.searchEvidence')}</Button>
          <Button look="bare" onClick={() => page.openWorkspace('')}>
            {i18n.t('panel.openWorkspace')}
          </Button>
        </>
      }
    >
      <p>{i18n.t('panel.elsewhere.why')}</p>
    </State>
  );
}
