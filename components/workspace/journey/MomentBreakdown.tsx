import { i18n } from '#i18n';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { CountUnit } from '../../../lib/analysis/count-unit.ts';
import type { Window } from '../../../lib/analysis/window.ts';
import type { MapCell } from '../../../lib/evidence/journey-map.ts';
import { breakdownRows, breakdownWays, partOfWhole, type BreakdownBy } from '../../evidence/breakdown-rows.ts';
import { format } from '../../format.ts';
import { Bars } from '../../ui/Bars.tsx';
import { Select } from '../../ui/Select.tsx';
import { useNow } from '../../use-now.ts';
import { feedbackAddress } from '../feedback/feedback-address.ts';
import { Heading } from '../Heading.tsx';
import { problemsAt } from './behind-moment.ts';

type Props = { readonly cell: MapCell; readonly unit: CountUnit; readonly window: Window };

/** Who reports a problem at a moment, divided one of several ways; each number opens its feedback. */
export function MomentBreakdown({ cell, unit, window }: Props) {
  const [wanted, setBy] = useState<BreakdownBy>('segment');
  const [, navigate] = useLocation();
  const now = useNow();
  const ways = breakdownWays(cell);
  const by = ways.find(({ value }) => value === wanted)?.value ?? 'segment';
  const title = i18n.t('workspace.journey.dividedBy');
  const open = (facts: object) => navigate(feedbackAddress({ ...problemsAt(cell.moment, window, unit), ...facts }));
  const rows = breakdownRows(cell, by, now);
  return (
    <section>
      <Heading
        end={
          <Select
            compact
            aria-label={title}
            value={by}
            options={ways}
            onChange={(picked) => setBy(ways.find(({ value }) => value === picked)?.value ?? by)}
          />
        }
      >
        {title}
      </Heading>
      {rows.length === 0 && <p>{i18n.t('workspace.journey.nothingKnown')}</p>}
      <Bars
        label={title}
        rows={rows.map(({ name, part, whole, facts }) => ({
          ...{ name, part, whole, count: partOfWhole(whole, format().count(part)) },
          onOpen: part > 0 ? () => open(facts) : undefined,
        }))}
      />
    </section>
  );
}
