import { useQuery } from '@tanstack/react-query';
import { i18n } from '#i18n';
import { settingsQuery } from '../workspace-queries.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Asides } from './Asides.tsx';
import { Head } from './Head.tsx';
import { hostName } from './item-words.ts';
import { NoItemScope } from './ItemScope.tsx';
import type { ReadingProblem, Shown } from './shown.ts';
import { ElsewhereState } from './states/ElsewhereState.tsx';
import { NoItemState } from './states/NoItemState.tsx';
import { OffState } from './states/OffState.tsx';
import { RateLimitedState } from './states/RateLimitedState.tsx';
import { RefusedState } from './states/RefusedState.tsx';
import { useAsides } from './use-asides.ts';
import css from './Panel.module.css';

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
        <NoItemScope windowDays={settings.data?.windowDays ?? 90}>
          <Asides asides={asides}>
            <StateOf shown={shown} onTitleOnly={onTitleOnly} onSearch={() => asides.search('')} />
          </Asides>
        </NoItemScope>
      </main>
    </>
  );
}

function StateOf({ shown, onTitleOnly, onSearch }: Props & { readonly onSearch: () => void }) {
  switch (shown.kind) {
    case 'waiting':
    case 'reading':
      return <Skeleton label={i18n.t('panel.reading')} />;
    case 'elsewhere':
      return <ElsewhereState onSearch={onSearch} />;
    case 'no-item':
      return <NoItemState host={shown.host} onSearch={onSearch} />;
    case 'off':
      return <OffState site={shown.site} />;
    case 'problem': {
      const titleOnly = () => onTitleOnly(shown.problem);
      return shown.problem.state === 'rate-limited' ? (
        <RateLimitedState problem={shown.problem} onTitleOnly={titleOnly} />
      ) : (
        <RefusedState problem={shown.problem} onTitleOnly={titleOnly} />
      );
    }
  }
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
