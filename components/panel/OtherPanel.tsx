import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { i18n } from '#i18n';
import { freshSettings } from '../../lib/domain/fresh-settings.ts';
import { IndexState } from '../IndexState.tsx';
import { settingsQuery } from '../settings-query.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { workspaceAddress } from '../workspace-address.ts';
import { Asides } from './Asides.tsx';
import { Head } from './Head.tsx';
import { hostName } from './item-words.ts';
import { NoItemScope } from './ItemScope.tsx';
import type { ReadingProblem, Shown } from './shown.ts';
import { useAsides } from './use-asides.ts';
import css from './Panel.module.css';

const StateShown = lazy(async () => ({ default: (await import('./states/StateShown.tsx')).StateShown }));

type Props = {
  readonly shown: Exclude<Shown, { readonly kind: 'item' }>;
  readonly onTitleOnly: (problem: ReadingProblem) => void;
};

/** The panel where no item can be shown: which state it is, why, and what to do next. All evidence can still be searched. */
export function OtherPanel({ shown, onTitleOnly }: Props) {
  const settings = useQuery(settingsQuery());
  const asides = useAsides();
  const reference = referenceOf(shown);
  return (
    <>
      <Head
        where={where(shown)}
        reference={reference}
        title={shown.kind === 'problem' ? shown.problem.title : null}
        onSearch={shown.kind === 'off' ? null : () => asides.search('')}
      >
        {shown.kind === 'reading' && <p className={css.reading}>{i18n.t('panel.reading')}</p>}
      </Head>
      <main id="themes" tabIndex={-1} className={css.main} aria-busy={shown.kind === 'reading' || shown.kind === 'waiting'}>
        <IndexState importAddress={workspaceAddress('import')} />
        <NoItemScope windowDays={(settings.data ?? freshSettings).windowDays}>
          <Asides asides={asides}>
            {shown.kind === 'waiting' || shown.kind === 'reading' ? (
              <Skeleton label={i18n.t('panel.reading')} />
            ) : (
              <Suspense fallback={null}>
                <StateShown shown={shown} onTitleOnly={onTitleOnly} onSearch={asides.search} />
              </Suspense>
            )}
          </Asides>
        </NoItemScope>
      </main>
    </>
  );
}

function referenceOf(shown: Props['shown']) {
  if (shown.kind === 'reading') return shown.reference;
  return shown.kind === 'problem' ? shown.problem.reference : null;
}

function where(shown: Props['shown']): string | null {
  switch (shown.kind) {
    case 'no-item':
      return hostName(shown.host);
    case 'off':
      return new URL(shown.site.origin).host;
    case 'reading':
      return hostName(shown.reference.host);
    case 'problem':
      return hostName(shown.problem.reference.host);
    default:
      return null;
  }
}
