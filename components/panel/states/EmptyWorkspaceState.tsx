import { i18n } from '#i18n';
import { useAction } from '../../use-action.ts';
import { Button } from '../../ui/Button.tsx';
import { State } from '../../ui/State.tsx';
import { usePanelPage } from '../panel-page.ts';
import css from './states.module.css';

/** No feedback here yet: bring some in, or look round with the sample. */
export function EmptyWorkspaceState() {
  const page = usePanelPage();
  const { busy, problem, run } = useAction();
  return (
    <State
      heading={i18n.t('panel.empty.heading')}
      steps={
        <>
          <Button look="main" onClick={() => page.openWorkspace('import')}>
            {i18n.t('panel.empty.import')}
          </Button>
          <Button data-acts="" disabled={busy} onClick={() => void run(page.loadSample)}>
            {i18n.t(busy ? 'panel.empty.loading' : 'panel.empty.sample')}
          </Button>
        </>
      }
      after={
        <>
          <p className={css.after}>{i18n.t('panel.empty.sampleIs')}</p>
          {problem !== null && <p role="alert">{problem}</p>}
        </>
      }
    >
      <p>{i18n.t('panel.empty.why')}</p>
    </State>
  );
}
