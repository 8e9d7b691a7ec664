import { i18n } from '#i18n';
import { useState } from 'react';
import { subjectId } from '../../../lib/analysis/silence.ts';
import type { SilenceEntry } from '../../../lib/evidence/loop.ts';
import { loopAct } from '../../loop-actions.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { DateInput } from '../../ui/DateInput.tsx';
import { Input } from '../../ui/Input.tsx';
import { useToast } from '../../ui/toasts.ts';
import { useAction } from '../../use-action.ts';
import { dayAhead } from '../day-ahead.ts';
import css from './Loop.module.css';

/** Days that a rest lasts unless another day is chosen. */
const usualRest = 30;

/** Lets an entry rest until a day, for a reason. */
export function SnoozeForm({ entry, onDone }: { readonly entry: SilenceEntry; readonly onDone: () => void }) {
  const [because, setBecause] = useState('');
  const [until, setUntil] = useState(() => dayAhead(usualRest));
  const { busy, problem, run } = useAction();
  const toast = useToast();

  const save = () =>
    run(async () => {
      const row = await loopAct.snooze({ subjectId: subjectId(entry.subject), cause: entry.cause, because, until });
      toast({
        text: i18n.t('workspace.loop.snoozed', [entry.name]),
        action: { label: i18n.t('workspace.undo'), icon: 'undo', onPress: () => void loopAct.wake(row.id) },
      });
      onDone();
    });

  return (
    <form
      className={css.snooze}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field label={i18n.t('workspace.loop.snoozeWhy')} problem={problem}>
        {(control) => <Input {...control} value={because} autoFocus onChange={(event) => setBecause(event.target.value)} />}
      </Field>
      <Field label={i18n.t('workspace.loop.snoozeUntil')}>
        {(control) => (
          <DateInput {...control} required min={dayAhead(1)} value={until} onChange={(event) => setUntil(event.target.value)} />
        )}
      </Field>
      <Button type="submit" look="main" disabled={busy}>
        {i18n.t('workspace.loop.snooze')}
      </Button>
    </form>
  );
}
