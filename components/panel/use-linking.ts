import { i18n } from '#i18n';
import type { Insight, Link, Relation } from '../../lib/domain/decision.ts';
import type { Theme } from '../../lib/domain/theme.ts';
import type { FeedbackEvidence, ThemeEvidence } from '../../lib/evidence/evidence.ts';
import type { ItemActions } from '../mutations.ts';
import { useToast, type ToastMessage } from '../ui/toasts.ts';
import { useItem } from './item-context.ts';
import { itemName } from './item-words.ts';

/** Linking and dismissing with what people see of it: a toast that says what is now so, with the way back. Null beside no item. */
export function useLinking() {
  const { item, actions } = useItem();
  const toast = useToast();
  return item && actions ? linking(itemName(item), actions, toast) : null;
}

function linking(name: string, actions: ItemActions, toast: (message: ToastMessage) => void) {
  /** Runs an action and says its outcome; a fault says what was not done. */
  async function told(action: () => Promise<unknown>, done: ToastMessage): Promise<void> {
    try {
      await action();
      toast(done);
    } catch (error) {
      await refused(error);
    }
  }

  async function refused(error: unknown): Promise<void> {
    const { faultWords } = await import('../fault-words.ts');
    toast({ tone: 'fault', text: faultWords(error) });
  }

  function undo(action: () => Promise<unknown>, text: string): NonNullable<ToastMessage['action']> {
    return { label: i18n.t('panel.undo'), icon: 'undo', onPress: () => void told(action, { text }) };
  }

  /** Links, links otherwise, or takes the link back that is there. */
  async function toggle(insight: Insight, [before]: readonly Link[], relation: Relation): Promise<void> {
    const linked = i18n.t(`panel.linked.${relation}`, [name, insight.key]);
    const unlinked = i18n.t('panel.unlinked', [name, insight.key]);
    if (before?.relation === relation) {
      await told(() => actions.unlink(before), { text: unlinked, action: undo(() => actions.relink(before), linked) });
      return;
    }
    try {
      const link = await actions.link(insight, relation);
      const back = before
        ? undo(() => actions.relink(before), i18n.t(`panel.linked.${before.relation}`, [name, insight.key]))
        : undo(() => actions.unlink(link), unlinked);
      toast({ text: linked, action: back });
    } catch (error) {
      await refused(error);
    }
  }

  async function dismiss({ theme }: ThemeEvidence): Promise<void> {
    const back = undo(() => actions.bringBack(theme.id), i18n.t('panel.broughtBack', [theme.key]));
    await told(() => actions.dismiss(theme.id), { text: i18n.t('panel.dismissed', [theme.key, name]), action: back });
  }

  async function bringBack(theme: Theme): Promise<void> {
    await told(() => actions.bringBack(theme.id), { text: i18n.t('panel.broughtBack', [theme.key]) });
  }

  return {
    toggleTheme: ({ theme: { id, key }, links }: ThemeEvidence, relation: Relation) =>
      toggle({ kind: 'theme', id, key }, links, relation),
    toggleFeedback: ({ quote: { feedback }, links }: FeedbackEvidence, relation: Relation) =>
      toggle({ kind: 'feedback', id: feedback.id, key: feedback.key }, links, relation),
    dismiss,
    bringBack,
  } as const;
}
