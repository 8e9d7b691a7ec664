import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { faultWords } from '../../fault-words.ts';
import { format } from '../../format.ts';
import { loopQuery } from '../../loop-queries.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { classes } from '../../ui/classes.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { State } from '../../ui/State.tsx';
import { Sheet } from '../Sheet.tsx';
import table from '../Table.module.css';
import css from './Decisions.module.css';
import { LedgerExport } from './LedgerExport.tsx';
import { LedgerFilters } from './LedgerFilters.tsx';
import { LedgerRow } from './LedgerRow.tsx';
import { ledgerAddress } from './ledger-address.ts';
import { passes, type LedgerFilter } from './ledger-filter.ts';

const whole: LedgerFilter = {};

/** The ledger: what was decided where, why, on which evidence, and when to look again. What narrows it stands in its address. */
export function DecisionsPage({ only = whole }: { readonly only?: LedgerFilter }) {
  const query = useQuery(loopQuery());
  const [, navigate] = useLocation();
  const narrow = (filter: LedgerFilter) => navigate(ledgerAddress(filter));
  const title = i18n.t('workspace.decisions.title');
  if (query.error) return <Sheet title={title}>{<Notice tone="fault">{faultWords(query.error)}</Notice>}</Sheet>;
  if (!query.data) return <Sheet title={title}>{<Skeleton label={i18n.t('workspace.reading')} />}</Sheet>;
  const { ledger, now } = query.data.loop;
  const shown = ledger.filter((entry) => passes(entry, only, now));

  if (ledger.length === 0) {
    return (
      <Sheet title={title}>
        <State
          heading={i18n.t('workspace.decisions.none')}
          steps={<ButtonLink href="#/settings">{i18n.t('workspace.openSettings')}</ButtonLink>}
        >
          <p>{i18n.t('workspace.decisions.noneWhy')}</p>
        </State>
      </Sheet>
    );
  }

  return (
    <Sheet title={title} aside={format().count(shown.length)} actions={<LedgerExport entries={shown} filter={only} />}>
      <LedgerFilters ledger={ledger} filter={only} onChange={narrow} />
      {shown.length === 0 ? (
        <State
          heading={i18n.t('workspace.decisions.noMatch')}
          steps={<Button onClick={() => narrow(whole)}>{i18n.t('workspace.decisions.showAll')}</Button>}
        >
          <p>{i18n.t('workspace.decisions.noMatchWhy', [format().count(ledger.length)])}</p>
        </State>
      ) : (
        <div className={table.scroll}>
          <table className={classes(table.table, css.ledger)} aria-label={title}>
            <thead>
              <tr>
                <th scope="col">{i18n.t('workspace.decisions.item')}</th>
                <th scope="col">{i18n.t('workspace.decisions.verdict')}</th>
                <th scope="col">{i18n.t('workspace.decisions.because')}</th>
                <th scope="col">{i18n.t('workspace.decisions.evidence')}</th>
                <th scope="col">{i18n.t('workspace.decisions.decided')}</th>
                <th scope="col">{i18n.t('workspace.decisions.review')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((entry) => (
                <LedgerRow key={entry.decision.id} entry={entry} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Sheet>
  );
}
