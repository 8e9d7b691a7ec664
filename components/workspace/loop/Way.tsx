import { i18n } from '#i18n';
import { Link } from 'wouter';
import { coverageOf, wayOf } from '../../loop-queries.ts';
import type { Loop } from '../../../lib/evidence/loop.ts';
import { writtenDays } from '../../../lib/domain/window-days.ts';
import text from '../../ui/text.module.css';
import { format } from '../../format.ts';
import { windowWords } from '../WindowChoice.tsx';
import { ledgerAddress } from '../decisions/ledger-address.ts';
import type { LedgerFilter } from '../decisions/ledger-filter.ts';
import css from './Loop.module.css';

type Props = {
  readonly loop: Loop;
  /** Whose part of the loop it is; null for all of it. */
  readonly owner: string | null;
  readonly waiting: number;
};

/** How much of what was decided cites evidence, and the days from an active theme to an outcome that was looked at. */
export function Way({ loop, owner, waiting }: Props) {
  const { count, share, shareRange, days } = format();
  const covered = coverageOf(loop.ledger, loop.window);
  const only = (filter: LedgerFilter) => ledgerAddress({ ...filter, ...(owner === null ? {} : { owner }) });
  const decidedIn = loop.window.days === null ? {} : { age: writtenDays(loop.window.days) };
  const way = wayOf(loop.ledger, loop.activeSince);
  const steps = [
    {
      name: i18n.t('workspace.loop.active'),
      median: way.activeToDecided,
      link: '/silence',
      here: i18n.t('workspace.loop.waitingCount', [count(waiting)]),
    },
    {
      name: i18n.t('workspace.decisions.decided'),
      median: way.decidedToShipped,
      link: only({ stage: 'open' }),
      here: i18n.t('workspace.loop.openCount', [count(way.open)]),
    },
    {
      name: i18n.t('workspace.loop.shipped'),
      median: way.shippedToVerified,
      link: only({ stage: 'shipped' }),
      here: i18n.t('workspace.loop.verifyingCount', [count(way.verifying)]),
    },
    {
      name: i18n.t('workspace.loop.verified'),
      median: null,
      link: only({ stage: 'verified' }),
      here: i18n.t('workspace.loop.verifiedCount', [count(way.verified)]),
    },
  ];
  return (
    <section className={css.through} aria-label={i18n.t('workspace.loop.wayLabel')}>
      <div className={css.figure}>
        <p className={css.number}>
          <Link href={only({ stage: 'with-evidence', ...decidedIn })} className={text.inText}>
            {count(covered.withEvidence)}
          </Link>{' '}
          <small>
            <Link href={only({ stage: 'standing', ...decidedIn })} className={text.inText}>
              {i18n.t('workspace.loop.of', [count(covered.items)])}
            </Link>
            {covered.items > 0 && `, ${share(covered.withEvidence / covered.items)}`}
          </small>
        </p>
        <p>{i18n.t('workspace.loop.cite')}</p>
        <p className={css.quiet}>
          {covered.items > 0 && `${shareRange(covered.low, covered.high)}, `}
          {windowWords(loop.window.days)}
        </p>
      </div>
      <ol className={css.way}>
        {steps.map(({ name, median, link, here }) => (
          <li key={name}>
            {median !== null && (
              <span className={css.days}>
                <b>{days(median.days)}</b>, {i18n.t('workspace.loop.medianOf', [count(median.n)])}
              </span>
            )}
            <span className={css.line}>{name}</span>
            <Link href={link}>{here}</Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
