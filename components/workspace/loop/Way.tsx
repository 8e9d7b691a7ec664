import { i18n } from '#i18n';
import { Link } from 'wouter';
import { coverageOf, wayOf } from '../../loop-queries.ts';
import type { Loop } from '../../../lib/evidence/loop.ts';
import text from '../../ui/text.module.css';
import { format } from '../../format.ts';
import { windowWords } from '../WindowChoice.tsx';
import css from './Loop.module.css';

/** How much of what was decided cites evidence, and the days from an active theme to an outcome that was looked at. */
export function Way({ loop, waiting }: { readonly loop: Loop; readonly waiting: number }) {
  const { count, share, shareRange, days } = format();
  const covered = coverageOf(loop.ledger, loop.window);
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
      link: '/decisions/only/open',
      here: i18n.t('workspace.loop.openCount', [count(way.open)]),
    },
    {
      name: i18n.t('workspace.loop.shipped'),
      median: way.shippedToVerified,
      link: '/decisions/only/shipped',
      here: i18n.t('workspace.loop.verifyingCount', [count(way.verifying)]),
    },
    {
      name: i18n.t('workspace.loop.verified'),
      median: null,
      link: '/decisions/only/verified',
      here: i18n.t('workspace.loop.verifiedCount', [count(way.verified)]),
    },
  ];
  return (
    <section className={css.through} aria-label={i18n.t('workspace.loop.wayLabel')}>
      <div className={css.figure}>
        <p className={css.number}>
          <Link href="/decisions/only/with-evidence" className={text.inText}>
            {count(covered.withEvidence)}
          </Link>{' '}
          <small>
            {i18n.t('workspace.loop.of', [count(covered.items)])}
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
