import { i18n } from '#i18n';
import type { SignalKind } from '../lib/domain/feedback.ts';
import { faultWords } from './fault-words.ts';
import { signals } from './mutations.ts';
import { useToast } from './ui/toasts.ts';

/** Says what kind of point an item makes, confirming or correcting what was inferred; null that it makes none. A toast has the way back. */
export function useSignal(): (feedbackId: string, kind: SignalKind | null) => void {
  const toast = useToast();
  const orTell = (work: Promise<void>) => void work.catch((fault: unknown) => toast({ text: faultWords(fault), tone: 'fault' }));

  async function say(feedbackId: string, kind: SignalKind | null): Promise<void> {
    const before = await signals.say(feedbackId, kind);
    const takeBack = async () => {
      if (!(await signals.putBack(before))) toast({ text: i18n.t('workspace.changedSince') });
    };
    toast({
      text: kind === null ? i18n.t('evidence.noSignalNow') : i18n.t('evidence.signalNow', [i18n.t(`evidence.signal.${kind}`)]),
      action: { label: i18n.t('workspace.undo'), icon: 'undo', onPress: () => orTell(takeBack()) },
    });
  }

  return (feedbackId, kind) => orTell(say(feedbackId, kind));
}
