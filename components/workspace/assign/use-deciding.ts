import { i18n } from '#i18n';
import type { Theme } from '../../../lib/domain/theme.ts';
import type { Before } from '../../../lib/store/put-back.ts';
import { assignAct } from '../../assign-queries.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { useToast } from '../../ui/toasts.ts';
import { act } from '../../workspace-actions.ts';
import { useAction } from '../../use-action.ts';

type Decided = { readonly feedbackId: string; readonly before: readonly Before[] };

/** What was decided on this page, so that it can be taken back one after the other, also after a look at another page. */
const decided: Decided[] = [];

export type Deciding = ReturnType<typeof useDeciding>;

/** Decides on the items of the queue; what is said is said in a toast with the way back. */
export function useDeciding(onDecided: (feedbackId: string) => void, onTakenBack: (feedbackId: string) => void) {
  const { busy, problem, run } = useAction();
  const toast = useToast();

  const undo = () =>
    run(async () => {
      const last = decided.at(-1);
      if (!last) return;
      const taken = await act.putBack(last.before);
      decided.pop();
      if (taken) onTakenBack(last.feedbackId);
      toast({ text: i18n.t(taken ? 'workspace.assign.takenBack' : 'workspace.changedSince') });
    });

  const decide = (feedbackId: string, words: string, decision: () => Promise<readonly Before[]>) =>
    run(async () => {
      const before = await decision();
      decided.push({ feedbackId, before });
      onDecided(feedbackId);
      toast({ text: words, action: { label: i18n.t('workspace.undo'), icon: 'undo', onPress: () => void undo() } });
    });

  return {
    busy,
    problem,
    undo,
    confirm: (feedbackId: string, theme: Theme) =>
      decide(feedbackId, i18n.t('workspace.feedback.assigned', [withoutBidi(theme.name)]), () =>
        assignAct.confirm(feedbackId, theme.id),
      ),
    turnDown: (feedbackId: string) =>
      decide(feedbackId, i18n.t('workspace.assign.turnedDown'), () => assignAct.turnDown(feedbackId)),
  };
}
