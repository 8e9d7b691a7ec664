import { useQueryClient } from '@tanstack/react-query';
import { i18n } from '#i18n';
import type { Decision } from '../../lib/domain/decision.ts';
import type { WorkItem } from '../../lib/domain/work-item.ts';
import type { Evidence } from '../../lib/evidence/evidence.ts';
import { citing } from '../citing.ts';
import { drafts, citedItem, useItemActions } from '../mutations.ts';
import { draftQuery } from '../queries.ts';
import { useAction } from '../use-action.ts';
import { faultWords } from '../fault-words.ts';
import { useToast } from '../ui/toasts.ts';
import { itemName } from './item-words.ts';
import type { Cites } from './use-cites.ts';
import type { DraftWords } from './use-draft.ts';

type Decided = DraftWords & { readonly verdict: NonNullable<DraftWords['verdict']> };

/** Records a decision with its evidence frozen, or the new wording of one; says so, with the way back. */
export function useDeciding(item: WorkItem, evidence: Evidence, cites: Cites) {
  const client = useQueryClient();
  const actions = useItemActions(item);
  const toast = useToast();
  const { busy, problem, run } = useAction();

  function takeBack(decision: Decision, words: Decided): void {
    const back = async () => {
      const draft = { ...words, itemId: decision.itemId, item: citedItem(item), decisionId: null, savedAt: Date.now() };
      await drafts.save(draft);
      // The form comes as soon as the decision is gone, and begins with what is known of a draft then.
      client.setQueryData(draftQuery(decision.itemId).queryKey, draft);
      await actions.takeBack(decision.id);
      toast({ text: i18n.t('panel.decision.takenBack', [decision.key]) });
    };
    back().catch((error: unknown) => toast({ tone: 'fault', text: faultWords(error) }));
  }

  function record(words: Decided, edited: Decision | null): Promise<boolean> {
    return run(async () => {
      if (edited) {
        await actions.edit(edited.id, words);
        toast({ text: i18n.t('panel.decision.saved', [edited.key]) });
        return;
      }
      const insights = cites.chosen.map(({ insight }) => insight);
      const decision = await actions.record(words, citing.freeze(evidence, insights));
      toast({
        text: i18n.t('panel.decision.recorded', [decision.key, itemName(item)]),
        action: { label: i18n.t('panel.undo'), onPress: () => takeBack(decision, words) },
      });
    });
  }

  return { record, busy, problem } as const;
}
