import { i18n } from '#i18n';
import { useState } from 'react';
import type { Decision } from '../../../lib/domain/decision.ts';
import { loopAct } from '../../loop-actions.ts';
import { Button } from '../../ui/Button.tsx';
import { DateInput } from '../../ui/DateInput.tsx';
import { Field } from '../../ui/Field.tsx';
import { Input } from '../../ui/Input.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useAction } from '../../use-action.ts';
import form from '../Form.module.css';
import { FormEnd } from '../FormEnd.tsx';
import { VerdictField } from './VerdictField.tsx';

/** The words of a decision to change; the earlier wording and the frozen evidence stay. */
export function WordsForm({ decision, onDone }: { readonly decision: Decision; readonly onDone: () => void }) {
  const { verdict, because, givesUp, expects, reviewOn } = decision;
  const [words, setWords] = useState({ verdict, because, givesUp, expects, reviewOn });
  const { busy, problem, run } = useAction();
  const change = (changes: Partial<typeof words>) => setWords({ ...words, ...changes });
  const save = () =>
    run(async () => {
      await loopAct.edit(decision.id, words);
      onDone();
    });
  return (
    <form
      className={form.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <VerdictField verdict={words.verdict} onChange={(chosen) => change({ verdict: chosen })} />
      <Field label={i18n.t('workspace.decisions.because')}>
        {(control) => (
          <TextArea
            {...control}
            autoFocus
            required={words.verdict !== 'act'}
            value={words.because}
            onChange={(event) => change({ because: event.target.value })}
          />
        )}
      </Field>
      <Field label={i18n.t('workspace.decisions.givesUp')} aside={i18n.t('workspace.optional')}>
        {(control) => (
          <TextArea {...control} value={words.givesUp} onChange={(event) => change({ givesUp: event.target.value })} />
        )}
      </Field>
      <div className={form.pair}>
        <Field label={i18n.t('workspace.decisions.expects')} aside={i18n.t('workspace.optional')}>
          {(control) => (
            <Input {...control} value={words.expects} onChange={(event) => change({ expects: event.target.value })} />
          )}
        </Field>
        <Field label={i18n.t('workspace.compare.reviewOn')} aside={i18n.t('workspace.optional')}>
          {(control) => (
            <DateInput
              {...control}
              value={words.reviewOn ?? ''}
              onChange={(event) => change({ reviewOn: event.target.value === '' ? null : event.target.value })}
            />
          )}
        </Field>
      </div>
      <FormEnd problem={problem} busy={busy}>
        <Button look="dim" onClick={onDone}>
          {i18n.t('workspace.cancel')}
        </Button>
      </FormEnd>
    </form>
  );
}
