import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { Window } from '../../../lib/analysis/window.ts';
import type { LedgerEntry } from '../../../lib/evidence/loop.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { faultWords } from '../../fault-words.ts';
import { format } from '../../format.ts';
import { holdingsQuery } from '../../loop-queries.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import text from '../../ui/text.module.css';
import { ledgerAddress } from '../decisions/ledger-address.ts';
import { isAt } from '../decisions/ledger-filter.ts';
import { Heading } from '../Heading.tsx';
import { windowWords } from '../WindowChoice.tsx';
import { HeldMoments } from './HeldMoments.tsx';
import { HeldThemes } from './HeldThemes.tsx';
import css from './Loop.module.css';

type Props = {
  readonly owner: string;
  /** The decisions that belong to the owner. */
  readonly ledger: readonly LedgerEntry[];
  readonly window: Window;
};

/** What one team or person owns: moments, themes and decisions, with their figures; each number opens what it counts. */
export function HoldingsSection({ owner, ledger, window }: Props) {
  const { data, error } = useQuery(holdingsQuery(owner));
  const { count } = format();
  const name = withoutBidi(owner);
  if (error) return <Notice tone="fault">{faultWords(error)}</Notice>;
  if (!data) return <Skeleton label={i18n.t('workspace.reading')} />;
  const { moments, themes } = data;
  return (
    <section className={css.holdings}>
      <Heading aside={windowWords(window.days)}>{i18n.t('workspace.loop.owns', [name])}</Heading>
      {moments.length + themes.length + ledger.length === 0 && <p>{i18n.t('workspace.loop.ownsNothing', [name])}</p>}
      {moments.length > 0 && <HeldMoments moments={moments} window={window} />}
      {themes.length > 0 && <HeldThemes themes={themes} window={window} />}
      {ledger.length > 0 && (
        <p className={css.held}>
          <Link href={ledgerAddress({ owner })} className={text.inText}>
            {i18n.t('workspace.loop.decisionCount', ledger.length, [count(ledger.length)])}
          </Link>
          {stagesOf(ledger).map(({ stage, number, words }) => (
            <span key={stage}>
              {' · '}
              <Link href={ledgerAddress({ owner, stage })} className={text.inText}>
                {words(count(number))}
              </Link>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

/** How far the decisions are, by what the ledger can be narrowed to; what is none is left out. */
function stagesOf(ledger: readonly LedgerEntry[]) {
  const steps = [
    { stage: 'open', words: (number: string) => i18n.t('workspace.loop.openCount', [number]) },
    { stage: 'shipped', words: (number: string) => i18n.t('workspace.loop.verifyingCount', [number]) },
    { stage: 'verified', words: (number: string) => i18n.t('workspace.loop.verifiedCount', [number]) },
  ] as const;
  return steps
    .map((step) => ({ ...step, number: ledger.filter((entry) => isAt(entry, step.stage)).length }))
    .filter(({ number }) => number > 0);
}
