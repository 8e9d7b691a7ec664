import { i18n } from '#i18n';
import { withoutBidi } from '../../evidence/bidi.ts';
import { safeUrl } from '../../evidence/safe-url.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { State } from '../../ui/State.tsx';
import { hostName, kindName } from '../item-words.ts';
import { usePanelPage } from '../panel-page.ts';
import type { ReadingProblem } from '../shown.ts';
import { useCopy } from '../use-copy.ts';
import css from './states.module.css';

type Props = { readonly problem: ReadingProblem; readonly onTitleOnly: () => void };

/** A page that should show an item and does not: which tool refused, what it answered, what to do. */
export function RefusedState({ problem, onTitleOnly }: Props) {
  const page = usePanelPage();
  const copy = useCopy();
  const { reference, state, detail, title } = problem;
  const tool = hostName(reference.host);
  const signIn = state === 'login' || state === 'no-access' ? safeUrl(reference.url) : null;
  return (
    <State
      heading={heading(problem)}
      steps={
        <>
          <Button look="main" onClick={page.readAgain}>
            {i18n.t('panel.tryAgain')}
          </Button>
          {signIn !== null && (
            <ButtonLink href={signIn} target="_blank" rel="noreferrer noopener">
              {i18n.t('panel.refused.signIn', [tool])}
            </ButtonLink>
          )}
          {title !== null && title !== '' && <Button onClick={onTitleOnly}>{i18n.t('panel.titleOnly')}</Button>}
        </>
      }
      after={
        <>
          <p className={css.small}>
            <Button look="link" onClick={() => copy({ text: report(problem, page.version) }, i18n.t('panel.copied.details'))}>
              {i18n.t('panel.refused.copyDetails')}
            </Button>
          </p>
          <p className={css.quiet}>{i18n.t('panel.refused.noPageText')}</p>
        </>
      }
    >
      <p>
        {detail !== null && `${i18n.t('panel.refused.answered', [withoutBidi(detail).replace(/\.$/, '')])} `}
        {why(problem)}
      </p>
    </State>
  );
}

function heading({ state, reference }: ReadingProblem): string {
  const tool = hostName(reference.host);
  const kind = kindName(reference.kind);
  switch (state) {
    case 'login':
      return i18n.t('panel.refused.login', [tool]);
    case 'no-access':
      return i18n.t('panel.refused.noAccess', [tool, kind]);
    case 'not-found':
      return i18n.t('panel.refused.notFound', [tool, kind]);
    case 'offline':
      return i18n.t('panel.refused.offline', [tool]);
    case 'unrecognised':
      return i18n.t('panel.refused.unrecognised', [tool]);
    default:
      return i18n.t('panel.refused.failed', [kind]);
  }
}

function why({ state, reference }: ReadingProblem): string {
  switch (state) {
    case 'login':
      return i18n.t('panel.refused.loginWhy', [hostName(reference.host)]);
    case 'no-access':
      return i18n.t('panel.refused.noAccessWhy');
    case 'not-found':
      return i18n.t('panel.refused.notFoundWhy');
    case 'offline':
      return i18n.t('panel.refused.offlineWhy');
    case 'unrecognised':
      return i18n.t('panel.refused.unrecognisedWhy');
    default:
      return i18n.t('panel.refused.failedWhy');
  }
}

/** What a report needs and nothing that the page says: kinds, states and the tool's own answer. */
function report({ state, detail, reference }: ReadingProblem, version: string): string {
  return [`Throughline ${version}`, reference.host, reference.kind, state, detail ?? ''].filter(Boolean).join(' · ');
}
