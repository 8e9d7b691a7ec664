import { i18n } from '#i18n';
import { useState } from 'react';
import type { Decision } from '../../../lib/domain/decision.ts';
import { format } from '../../format.ts';
import { loopAct } from '../../loop-actions.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { DateInput } from '../../ui/DateInput.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useToast } from '../../ui/toasts.ts';
import { useAction } from '../../use-action.ts';
import { useNow } from '../../use-now.ts';
import { Said } from '../../evidence/Said.tsx';
import { dayAhead } from '../day-ahead.ts';
import { Heading } from '../Heading.tsx';
import css from './Decisions.module.css';
import { ReasonForm } from './ReasonForm.tsx';
import { standingWord } from './decision-words.ts';

/** How far the work is: shipped on a day, set by hand, and the decision taken back for a reason. */
export function ProgressSection({ decision }: { readonly decision: Decision }) {
  const now = useNow();
  const toast = useToast();
  const { id, reversal, verdict } = decision;

  async function reverse(because: string): Promise<void> {
    await loopAct.reverse(id, because);
    toast({
      text: i18n.t('workspace.decisions.reversedToast', [decision.key]),
      action: { label: i18n.t('workspace.undo'), icon: 'undo', onPress: () => void loopAct.standAgain(id) },
    });
  }

  return (
    <section>
      <Heading aside={standingWord(decision, now) ?? undefined}>{i18n.t('workspace.decisions.progress')}</Heading>
      {reversal ? (
        <div className={css.steps}>
          <p dir="auto">
            “<Said text={reversal.because} />”
          </p>
          <p className={css.source}>{[format().date(reversal.at, now), reversal.by].filter(Boolean).join(' · ')}</p>
          <Button onClick={() => void loopAct.standAgain(id)}>{i18n.t('workspace.decisions.standAgain')}</Button>
        </div>
      ) : (
        <div className={css.steps}>
          {verdict === 'act' && <Shipped key={decision.shippedOn} decision={decision} />}
          <ReasonForm
            open={i18n.t('workspace.decisions.reverse')}
            label={i18n.t('workspace.decisions.reverseWhy')}
            onSave={reverse}
          />
        </div>
      )}
    </section>
  );
}

function Shipped({ decision: { id, shippedOn } }: { readonly decision: Decision }) {
  const [day, setDay] = useState(shippedOn ?? dayAhead(0));
  const { busy, problem, run } = useAction();
  return (
    <form
      className={css.steps}
      onSubmit={(event) => {
        event.preventDefault();
        void run(async () => {
          await loopAct.markShipped(id, day);
        });
      }}
    >
      {problem !== null && <Notice tone="fault">{problem}</Notice>}
      <Field label={i18n.t('workspace.decisions.shippedDay')}>
        {(control) => (
          <DateInput {...control} required max={dayAhead(0)} value={day} onChange={(event) => setDay(event.target.value)} />
        )}
      </Field>
      <div className={css.buttons}>
        <Button type="submit" look={shippedOn === null ? 'main' : 'plain'} disabled={busy || day === shippedOn}>
          {i18n.t('workspace.decisions.markShipped')}
        </Button>
        {shippedOn !== null && (
          <Button look="dim" disabled={busy} onClick={() => void loopAct.markShipped(id, null)}>
            {i18n.t('workspace.decisions.openAgain')}
          </Button>
        )}
      </div>
    </form>
  );
}
