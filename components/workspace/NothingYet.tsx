import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { Notice } from '../ui/Notice.tsx';
import { State } from '../ui/State.tsx';
import { useAction } from '../use-action.ts';
import { act } from '../workspace-actions.ts';

/** What a page says while the workspace is empty: bring feedback in, or look at the sample first. */
export function NothingYet({ heading, why }: { readonly heading: string; readonly why: string }) {
  const { busy, problem, run } = useAction();
  return (
    <State
      heading={heading}
      steps={
        <>
          <ButtonLink look="main" href="#/import">
            {i18n.t('workspace.importFeedback')}
          </ButtonLink>
          <Button disabled={busy} onClick={() => void run(act.loadSample)}>
            {busy ? i18n.t('workspace.settings.working') : i18n.t('workspace.loadSample')}
          </Button>
        </>
      }
      after={problem !== null && <Notice tone="fault">{problem}</Notice>}
    >
      <p>{why}</p>
    </State>
  );
}
