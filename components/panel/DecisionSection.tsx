import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { i18n } from '#i18n';
import type { Decision } from '../../lib/domain/decision.ts';
import type { WorkItem } from '../../lib/domain/work-item.ts';
import type { Evidence } from '../../lib/evidence/evidence.ts';
import { itemId } from '../../lib/domain/item-id.ts';
import { draftQuery } from '../queries.ts';
import { Button } from '../ui/Button.tsx';
import { CopyRow } from './CopyRow.tsx';
import { itemName } from './item-words.ts';
import { RecordedDecision } from './RecordedDecision.tsx';
import { Section } from './Section.tsx';
import type { Cites } from './use-cites.ts';
import css from './Decision.module.css';

const DecisionForm = lazy(async () => ({ default: (await import('./DecisionForm.tsx')).DecisionForm }));

/** A decision that is being written: a new one, or a recorded one anew. */
export type Writing = { readonly edits: Decision | null };

type Props = {
  readonly item: WorkItem;
  readonly evidence: Evidence;
  readonly cites: Cites;
  readonly writing: Writing | null;
  readonly onWrite: (writing: Writing | null) => void;
};

/** The decision about this item: recorded ones, or the form for one, whose draft stays with the item. */
export function DecisionSection({ item, evidence, cites, writing, onWrite }: Props) {
  const draft = useQuery(draftQuery(itemId(item)));
  const { decisions, outcomes } = evidence;
  const edited = writing ? writing.edits : (decisions.find(({ id }) => id === draft.data?.decisionId) ?? null);
  const open = writing !== null || decisions.length === 0 || edited !== null;
  if (draft.isPending) return null;

  if (!open) {
    return (
      <>
        {decisions.map((decision) => (
          <RecordedDecision
            key={decision.id}
            decision={decision}
            item={item}
            evidence={evidence}
            outcome={outcomes.find((one) => one.decision.id === decision.id) ?? null}
            onEdit={() => onWrite({ edits: decision })}
          />
        ))}
        <p className={css.another}>
          <Button look="link" onClick={() => onWrite({ edits: null })}>
            {i18n.t('panel.decision.another')}
          </Button>
        </p>
      </>
    );
  }
  return (
    <Section
      heading={i18n.t('panel.decision.title')}
      focusKey="decision"
      {...(draft.data ? { aside: i18n.t('panel.decision.draftKept', [itemName(item)]) } : {})}
    >
      <div className={css.decide}>
        <Suspense fallback={<div aria-busy="true" />}>
          <DecisionForm
            key={edited?.id ?? 'new'}
            item={item}
            evidence={evidence}
            cites={cites}
            edited={edited}
            draft={draft.data ?? null}
            onDone={() => onWrite(null)}
            onCancel={decisions.length > 0 ? () => onWrite(null) : null}
          />
        </Suspense>
        {decisions.length === 0 && <CopyRow item={item} evidence={evidence} insights={cites.chosen} decision={null} />}
      </div>
    </Section>
  );
}
