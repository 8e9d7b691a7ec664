import { i18n } from '#i18n';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { CoverageBy } from '../../../lib/evidence/loop-figures.ts';
import { coverageBy } from '../../loop-queries.ts';
import type { Loop } from '../../../lib/evidence/loop.ts';
import { writtenDays } from '../../../lib/domain/window-days.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { format } from '../../format.ts';
import { Bars } from '../../ui/Bars.tsx';
import { Select } from '../../ui/Select.tsx';
import { useNow } from '../../use-now.ts';
import { ledgerAddress } from '../decisions/ledger-address.ts';
import type { LedgerFilter } from '../decisions/ledger-filter.ts';
import { Heading } from '../Heading.tsx';

/** The share of decided items with evidence, by owner, area or month, of one owner by the last two; each number opens the ledger. */
export function CoverageBars({ loop, owner }: { readonly loop: Loop; readonly owner: string | null }) {
  const [wanted, setBy] = useState<CoverageBy>('owner');
  const by = owner !== null && wanted === 'owner' ? 'area' : wanted;
  const [, navigate] = useLocation();
  const now = useNow();
  const rows = coverageBy(loop.ledger, loop.window, by);
  const title = i18n.t('workspace.loop.coverage');
  const choices = [
    ...(owner === null ? [{ value: 'owner', label: i18n.t('workspace.loop.byOwner') } as const] : []),
    { value: 'area', label: i18n.t('workspace.loop.byArea') },
    { value: 'month', label: i18n.t('workspace.loop.byMonth') },
  ] as const;
  const within: LedgerFilter = {
    stage: 'standing',
    ...(loop.window.days === null ? {} : { age: writtenDays(loop.window.days) }),
    ...(owner === null ? {} : { owner }),
  };
  const called = (name: string | null) => {
    if (name === null) return by === 'area' ? i18n.t('workspace.loop.noArea') : i18n.t('workspace.noOwner');
    return by === 'month' ? format().month(name, now) : withoutBidi(name);
  };
  return (
    <section>
      <Heading
        end={
          <Select
            compact
            aria-label={title}
            value={by}
            options={choices}
            onChange={(picked) => setBy(choices.find(({ value }) => value === picked)?.value ?? by)}
          />
        }
      >
        {title}
      </Heading>
      {rows.length === 0 && <p>{i18n.t('workspace.loop.noneDecided')}</p>}
      <Bars
        label={title}
        rows={rows.map(({ name, withEvidence, items }) => ({
          name: called(name),
          part: withEvidence,
          whole: items,
          count: i18n.t('workspace.ofTotal', [format().count(withEvidence), format().count(items)]),
          onOpen: () => navigate(ledgerAddress({ ...within, [by]: name })),
        }))}
      />
    </section>
  );
}
