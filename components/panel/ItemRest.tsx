import { isUnsent } from '../../lib/domain/item-id.ts';
import type { WorkItem } from '../../lib/domain/work-item.ts';
import type { Evidence } from '../../lib/evidence/evidence.ts';
import { BreakdownSection } from './BreakdownSection.tsx';
import { CitedSection } from './CitedSection.tsx';
import { CiteHere } from './CiteHere.tsx';
import { DecisionSection, type Writing } from './DecisionSection.tsx';
import { HistorySection } from './HistorySection.tsx';
import { OtherSide } from './OtherSide.tsx';
import { UnsentSection } from './UnsentSection.tsx';
import type { Cites } from './use-cites.ts';
import css from './ItemRest.module.css';

type Props = {
  readonly item: WorkItem;
  readonly evidence: Evidence;
  readonly cites: Cites;
  /** Whether the journey says something about this item. */
  readonly matched: boolean;
  readonly decides: boolean;
  readonly writing: Writing | null;
  readonly onWrite: (writing: Writing | null) => void;
};

/** What stands below the themes: where it breaks down, the other side, the decision, what went before. */
export function ItemRest({ item, evidence, cites, matched, decides, writing, onWrite }: Props) {
  const cited = evidence.decisions[0]?.evidence ?? evidence.links.map(({ insight }) => insight);
  return (
    <>
      <CitedSection cited={evidence.cited} />
      <div className={css.sides}>
        <BreakdownSection strip={matched ? evidence.strip : null} breakdowns={evidence.breakdowns} />
        <OtherSide otherSide={evidence.otherSide} />
      </div>
      {item.kind === 'pull-request' && cited.length > 0 && (
        <CiteHere item={item} insights={cited.map((insight) => ({ insight, name: insight.key }))} />
      )}
      {isUnsent(item) && <UnsentSection item={item} cites={cites} />}
      {decides && <DecisionSection item={item} evidence={evidence} cites={cites} writing={writing} onWrite={onWrite} />}
      <HistorySection history={evidence.history} outcomes={evidence.outcomes} />
    </>
  );
}
