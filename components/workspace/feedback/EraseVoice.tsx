import { i18n } from '#i18n';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Quote } from '../../../lib/evidence/evidence.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { format } from '../../format.ts';
import { Button } from '../../ui/Button.tsx';
import { Buttons } from '../../ui/Buttons.tsx';
import { useToast } from '../../ui/toasts.ts';
import { useAction } from '../../use-action.ts';
import { act } from '../../workspace-actions.ts';
import { Question } from '../Question.tsx';

/** Erases the person or account behind an item everywhere, after asking: it cannot be undone. */
export function EraseVoice({ quote: { feedback, account, customer } }: { readonly quote: Quote }) {
  const [asked, setAsked] = useState<'customer' | 'account' | null>(null);
  const [, navigate] = useLocation();
  const toast = useToast();
  const { busy, problem, run } = useAction();
  const ids = { customer: feedback.customerId, account: feedback.accountId };
  const names = { customer: shown(customer), account: shown(account?.name ?? null) };
  const choices = (['customer', 'account'] as const).filter((kind) => ids[kind] !== null && names[kind] !== null);
  if (choices.length === 0) return null;

  const eraseNow = (kind: 'customer' | 'account') =>
    run(async () => {
      const emptied = await act.erase({ kind, id: ids[kind] ?? '' });
      navigate('/feedback', { replace: true });
      toast({ text: i18n.t('workspace.feedback.erased', emptied, [format().count(emptied)]) });
    });

  if (asked === null) {
    return (
      <Buttons>
        {choices.map((kind) => (
          <Button key={kind} look="dim" size="small" onClick={() => setAsked(kind)}>
            {i18n.t('workspace.feedback.erase', [names[kind] ?? ''])}
          </Button>
        ))}
      </Buttons>
    );
  }
  return (
    <Question
      label={i18n.t('workspace.feedback.eraseDo')}
      busy={busy}
      problem={problem}
      onYes={() => void eraseNow(asked)}
      onCancel={() => setAsked(null)}
    >
      {i18n.t('workspace.feedback.eraseWhy', [names[asked] ?? ''])}
    </Question>
  );
}

function shown(name: string | null): string | null {
  return name === null ? null : withoutBidi(name);
}
