import { i18n } from '#i18n';
import { Fragment } from 'react';
import { Link, useLocation } from 'wouter';
import type { Facts } from '../../../lib/analysis/facts.ts';
import type { WindowDays } from '../../../lib/domain/settings.ts';
import { itemLabel } from '../../../lib/domain/work-item.ts';
import type { HistoryEntry } from '../../../lib/evidence/evidence.ts';
import type { ThemeDetail } from '../../../lib/evidence/themes.ts';
import { breakdownRows, partOfWhole } from '../../evidence/breakdown-rows.ts';
import { OutsideLink } from '../../evidence/OutsideLink.tsx';
import { Said } from '../../evidence/Said.tsx';
import { format } from '../../format.ts';
import { Bars } from '../../ui/Bars.tsx';
import { useNow } from '../../use-now.ts';
import text from '../../ui/text.module.css';
import { verdictWord } from '../decisions/decision-words.ts';
import { feedbackAddress } from '../feedback/feedback-address.ts';
import { Heading } from '../Heading.tsx';
import log from '../Log.module.css';
import { behindTheme } from './behind-theme.ts';
import css from './Themes.module.css';

/** Who reports it by segment, plan, source and area, and what was linked and decided. */
export function ThemeSide({ detail, windowDays }: { readonly detail: ThemeDetail; readonly windowDays: WindowDays }) {
  const [, navigate] = useLocation();
  const now = useNow();
  const divided = { ...detail, bySegment: detail.segments };
  const groups = [
    { by: 'segment', title: i18n.t('workspace.themes.segments') },
    { by: 'plan', title: i18n.t('workspace.themes.plans') },
    { by: 'source', title: i18n.t('workspace.themes.sources') },
    { by: 'area', title: i18n.t('workspace.themes.areas') },
  ] as const;
  const open = (facts: Facts) => navigate(feedbackAddress({ ...behindTheme(detail.theme, windowDays), ...facts }));
  return (
    <>
      {groups
        .map((group) => ({ ...group, rows: breakdownRows(divided, group.by, now) }))
        .filter(({ rows }) => rows.length > 0)
        .map(({ by, title, rows }) => (
          <section key={by}>
            <Heading>{title}</Heading>
            <Bars
              label={title}
              rows={rows.map(({ name, part, whole, facts }) => ({
                ...{ name, part, whole, count: partOfWhole(whole, format().count(part)) },
                onOpen: part > 0 ? () => open(facts) : undefined,
              }))}
            />
          </section>
        ))}
      <History entries={detail.history} />
    </>
  );
}

function History({ entries }: { readonly entries: readonly HistoryEntry[] }) {
  const now = useNow();
  return (
    <section>
      <Heading>{i18n.t('workspace.themes.history')}</Heading>
      {entries.length === 0 && <p className={css.change}>{i18n.t('workspace.themes.noHistory')}</p>}
      <dl className={log.log}>
        {entries.map((entry) => (
          <Fragment key={entry.kind === 'link' ? entry.link.id : entry.decision.id}>
            <dt>{format().date(entry.at, now)}</dt>
            <dd>{entry.kind === 'link' ? <LinkWords entry={entry} /> : <DecisionWords entry={entry} />}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}

function LinkWords({ entry: { link } }: { readonly entry: Extract<HistoryEntry, { kind: 'link' }> }) {
  return (
    <>
      <OutsideLink href={link.item.url}>
        <Said text={itemLabel(link.item)} />
      </OutsideLink>{' '}
      {i18n.t(`workspace.themes.${link.relation}`)}
    </>
  );
}

function DecisionWords({ entry: { decision } }: { readonly entry: Extract<HistoryEntry, { kind: 'decision' }> }) {
  return (
    <>
      {verdictWord(decision.verdict)}{' '}
      <Link href={`/decisions/${decision.key}`} className={text.inText}>
        {decision.key}
      </Link>
      {decision.decidedBy !== null && (
        <>
          {' '}
          · <Said text={decision.decidedBy} />
        </>
      )}
      {decision.because !== '' && (
        <>
          : “<Said text={decision.because} />”
        </>
      )}
    </>
  );
}
