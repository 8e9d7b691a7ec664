import { i18n } from '#i18n';
import { useState, type ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useAction } from '../../use-action.ts';
import css from './Decisions.module.css';

type Props = {
  /** On the button that unfolds it and on the one that saves. */
  readonly open: string;
  readonly label: string;
  readonly onSave: (because: string) => Promise<void>;
  /** Fields after the reason. */
  readonly more?: ReactNode;
};

/** A button that asks for a reason before it does what it says. */
export function ReasonForm({ open, label, onSave, more }: Props) {
  const [shown, setShown] = useState(false);
  const [because, setBecause] = useState('');
  const { busy, problem, run } = useAction();
  if (!shown) {
    return (
      <div className={css.buttons}>
        <Button onClick={() => setShown(true)}>{open}</Button>
      </div>
    );
  }
  return (
    <form
      className={css.steps}
      onSubmit={(event) => {
        event.preventDefault();
        void run(() => onSave(because)).then((done) => {
          if (!done) return;
          setBecause('');
          setShown(false);
        });
      }}
    >
      <Field label={label} problem={problem}>
        {(control) => <TextArea {...control} autoFocus value={because} onChange={(event) => setBecause(event.target.value)} />}
      </Field>
      {more}
      <div className={css.buttons}>
        <Button type="submit" look="main" disabled={busy}>
          {open}
        </Button>
        <Button look="dim" onClick={() => setShown(false)}>
          {i18n.t('workspace.cancel')}
        </Button>
      </div>
    </form>
  );
}
