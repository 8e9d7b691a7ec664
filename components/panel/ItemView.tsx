import { useState } from 'react';
import type { WorkItem } from '../../lib/domain/work-item.ts';
import type { Evidence } from '../../lib/evidence/evidence.ts';
import { BreakdownSection } from './BreakdownSection.tsx';
import { CitedSection } from './CitedSection.tsx';
import { CitePullRequest } from './CitePullRequest.tsx';
import { DecisionSection } from './DecisionSection.tsx';
import { DismissedFold } from './DismissedFold.tsx';
import { HistorySection } from './HistorySection.tsx';
import { ItemNotice } from './ItemNotice.tsx';
import { NearestFold } from './NearestFold.tsx';
import { OtherSide } from './OtherSide.tsx';
import { NoEvidenceState } from './states/NoEvidenceState.tsx';
import { ThemeSections } from './ThemeSections.tsx';
import { useCites } from './use-cites.ts';
import css from './ItemView.module.css';

type Props = {
  readonly item: WorkItem;
  readonly settled: boolean;
  readonly titleOnly: boolean;
  readonly evidence: Evidence;
  readonly onSearch: (text: string) => void;
};

/** Everything about one item, in the order of the drawing. */
export function ItemView({ item, settled, titleOnly, evidence, onSearch }: Props) {
  const cites = useCites(evidence);
  const [deciding, setDeciding] = useState(false);
  const none = evidence.band === 'none' && evidence.links.length === 0;
  const decides = deciding || !none || evidence.decisions.length > 0;
  const cited = evidence.decisions[0]?.evidence ?? evidence.links.map(({ insight }) => insight);
  return (
    <>
      <ItemNotice item={item} settled={settled} titleOnly={titleOnly} evidence={evidence} />
      {none && (
        <NoEvidenceState searched={evidence.searched} onSearch={onSearch} onDecide={decides ? null : () => setDeciding(true)} />
      )}
      <div id="themes" tabIndex={-1} className={css.themes}>
        <ThemeSections evidence={evidence} />
        <NearestFold nearest={evidence.nearest} />
        <DismissedFold dismissed={evidence.dismissed} />
      </div>
      <CitedSection cited={evidence.cited} />
      <div className={css.sides}>
        <BreakdownSection strip={none ? null : evidence.strip} breakdowns={evidence.breakdowns} />
        <OtherSide otherSide={evidence.otherSide} />
      </div>
      {item.kind === 'pull-request' && cited.length > 0 && (
        <CitePullRequest item={item} insights={cited.map((insight) => ({ insight, name: insight.key }))} />
      )}
      {decides && <DecisionSection item={item} evidence={evidence} cites={cites} />}
      <HistorySection history={evidence.history} />
    </>
  );
}
