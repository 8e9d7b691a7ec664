import { useState } from 'react';
import { i18n } from '#i18n';
import type { Evidence } from '../../lib/evidence/evidence.ts';
import { workspaceAddress } from '../workspace-address.ts';
import { useFeedbackLists } from './feedback-lists.ts';
import { JourneyStrip } from './JourneyStrip.tsx';
import { MomentDetail } from './MomentDetail.tsx';
import { Section } from './Section.tsx';
import css from './Breakdown.module.css';

/** Where it breaks down: the whole journey with this item's moments lit, and one of those moments in detail. */
export function BreakdownSection({ strip, breakdowns }: Pick<Evidence, 'strip' | 'breakdowns'>) {
  const [chosen, setChosen] = useState<string | null>(null);
  const lists = useFeedbackLists();
  const breakdown = breakdowns.find(({ moment }) => moment.id === chosen) ?? breakdowns[0];
  const tracked = strip?.stages.some(({ moments }) => moments.length > 0) ? strip : null;
  if (!tracked && !breakdown) return null;

  function choose(momentId: string, name: string): void {
    if (breakdowns.some(({ moment }) => moment.id === momentId)) setChosen(momentId);
    else lists.open({ title: name, filter: { momentId } });
  }

  return (
    <Section
      heading={i18n.t('panel.breaksDown')}
      aside={
        <a href={workspaceAddress('journey')} target="_blank" rel="noopener">
          {i18n.t('panel.journeyMap')}
        </a>
      }
    >
      {tracked && <JourneyStrip strip={tracked} chosen={breakdown?.moment.id ?? null} onChoose={choose} />}
      {breakdown && (
        <div className={css.moment}>
          <MomentDetail key={breakdown.moment.id} breakdown={breakdown} />
        </div>
      )}
    </Section>
  );
}
