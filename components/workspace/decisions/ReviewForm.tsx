import { i18n } from '#i18n';
import { useState } from 'react';
import type { Decision } from '../../../lib/domain/decision.ts';
import { Said } from '../../evidence/Said.tsx';
import { format } from '../../format.ts';
import { loopAct } from '../../loop-actions.ts';
import { DateInput } from '../../ui/DateInput.tsx';
import { Field } from '../../ui/Field.tsx';
import { useToast } from '../../ui/toasts.ts';
import { useNow } from '../../use-now.ts';
import { dayAhead } from '../day-ahead.ts';
import { ReasonForm } from './ReasonForm.tsx';

/** What was concluded the last time somebody looked, and a conclusion to write down now, with the day to look again. */
export function ReviewForm({ decision }: { readonly decision: Decision }) {
  const now = useNow();
  const toast = useToast();
  const [next, setNext] = useState('');

  async function conclude(conclusion: string): Promise<void> {
    await loopAct.review(decision.id, conclusion, next === '' ? null : next);
    setNext('');
    toast({
      text: i18n.t('workspace.outcome.reviewed'),
      action: { label: i18n.t('workspace.undo'), icon: 'undo', onPress: () => void loopAct.undoReview(decision) },
    });
  }

  return (
    <>
      {decision.reviewed && (
        <p dir="auto">
          {i18n.t('workspace.outcome.concluded', [format().date(decision.reviewed.at, now)])} “
          <Said text={decision.reviewed.conclusion} />”
        </p>
      )}
      <ReasonForm
        open={i18n.t('workspace.outcome.conclude')}
        label={i18n.t('workspace.outcome.conclusion')}
        onSave={conclude}
        more={
          <Field label={i18n.t('workspace.outcome.lookAgainOn')} aside={i18n.t('workspace.optional')}>
            {(control) => (
              <DateInput {...control} min={dayAhead(1)} value={next} onChange={(event) => setNext(event.target.value)} />
            )}
          </Field>
        }
      />
    </>
  );
}
