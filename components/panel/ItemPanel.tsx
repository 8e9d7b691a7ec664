import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { i18n } from '#i18n';
import { freshSettings } from '../../lib/domain/fresh-settings.ts';
import { IndexState } from '../IndexState.tsx';
import { evidenceQuery } from '../queries.ts';
import { settingsQuery } from '../settings-query.ts';
import { chooseWindow } from '../mutations.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { workspaceAddress } from '../workspace-address.ts';
import { Asides } from './Asides.tsx';
import { useAsides } from './use-asides.ts';
import { Head } from './Head.tsx';
import { hostName } from './item-words.ts';
import { ItemEvidence } from './ItemEvidence.tsx';
import { ItemScope } from './ItemScope.tsx';
import type { Shown } from './shown.ts';
import { Summary } from './Summary.tsx';
import { Spoken } from './Spoken.tsx';
import css from './Panel.module.css';

const FaultState = lazy(async () => ({ default: (await import('./FaultState.tsx')).FaultState }));
const EmptyWorkspaceState = lazy(async () => ({
  default: (await import('./states/EmptyWorkspaceState.tsx')).EmptyWorkspaceState,
}));

/** The panel for an item. It is made anew for every other item, so that nothing of one is ever shown under another. */
export function ItemPanel({ shown }: { readonly shown: Extract<Shown, { readonly kind: 'item' }> }) {
  const { item, id, settled, titleOnly } = shown;
  const settings = useQuery(settingsQuery());
  const query = useQuery({
    ...evidenceQuery(item, settings.data ?? freshSettings),
    enabled: settings.data !== undefined,
    // While the rest of the same item is read, or another window counted, what is already right stays on screen.
    placeholderData: (before) => (before?.itemId === id ? before : undefined),
  });
  const asides = useAsides();
  const evidence = query.data;
  const error = settings.error ?? query.error;
  const empty = evidence?.searched.feedback === 0;
  return (
    <>
      {evidence && !empty && !error && (
        <a href="#themes" className={css.skip}>
          {i18n.t('panel.skip')}
        </a>
      )}
      <Head where={hostName(item.host)} reference={item} title={item.title} onSearch={empty ? null : () => asides.search('')}>
        {evidence && !empty && !error && <Summary evidence={evidence} onWindow={(days) => void chooseWindow(days)} />}
        {!evidence && !error && <p className={css.reading}>{i18n.t('panel.reading')}</p>}
      </Head>
      <main aria-busy={query.isFetching || !settled}>
        <IndexState importAddress={workspaceAddress('import')} />
        <Suspense fallback={null}>
          {error ? (
            <FaultState error={error} onRetry={() => void settings.refetch().then(() => query.refetch())} />
          ) : !evidence ? (
            <Skeleton label={i18n.t('panel.reading')} />
          ) : empty ? (
            <EmptyWorkspaceState />
          ) : (
            <ItemScope item={item} window={evidence.window}>
              <Asides asides={asides}>
                <ItemEvidence item={item} settled={settled} titleOnly={titleOnly} evidence={evidence} onSearch={asides.search} />
              </Asides>
            </ItemScope>
          )}
        </Suspense>
      </main>
      <Spoken item={item} evidence={evidence ?? null} />
    </>
  );
}
