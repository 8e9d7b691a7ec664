import { i18n } from '#i18n';
import { Button } from '../../ui/Button.tsx';
import { State } from '../../ui/State.tsx';
import { usePanelPage } from '../panel-page.ts';

/** A frame in which nothing can be read; nothing is lost meanwhile. */
export function TooSmall() {
  const page = usePanelPage();
  return (
    <State
      heading={i18n.t('panel.tooSmall.heading')}
      steps={
        page.move &&
        page.place === 'docked' && (
          <Button look="main" onClick={page.move}>
            {i18n.t('panel.toSidePanel')}
          </Button>
        )
      }
    >
      <p>{i18n.t('panel.tooSmall.why')}</p>
    </State>
  );
}
