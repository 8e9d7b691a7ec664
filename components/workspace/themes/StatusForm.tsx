import { i18n } from '#i18n';
import { useState } from 'react';
import { themeStatuses, type Theme, type ThemeStatus } from '../../../lib/domain/theme.ts';
import { statusWord } from '../../evidence/status-words.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useToast } from '../../ui/toasts.ts';
import { useAction } from '../../use-action.ts';
import { act } from '../../workspace-actions.ts';
import { FormEnd } from '../FormEnd.tsx';
import form from '../Form.module.css';

type Props = {
  readonly theme: Theme;
  /** How it stands now. */
  readonly status: ThemeStatus;
  readonly onDone: () => void;
};

/** Says what the status of a theme is, with the reason that it takes. */
export function StatusForm({ theme, status, onDone }: Props) {
  const [wanted, setWanted] = useState(status);
  const [because, setBecause] = useState('');
  const toast = useToast();
  const { busy, problem, run } = useAction();
  const { id, name, override } = theme;

  const save = () =>
    run(async () => {
      await act.setStatus(id, wanted, because);
      toast({
        text: i18n.t('workspace.themes.setToast', [name, statusWord(wanted)]),
        action: { label: i18n.t('workspace.undo'), icon: 'undo', onPress: () => void act.putOverride(id, override) },
      });
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
      <Field label={i18n.t('workspace.themes.status')}>
        {(control) => (
          <Select
            {...control}
            autoFocus
            value={wanted}
            onChange={(value) => setWanted(themeStatuses.find((one) => one === value) ?? wanted)}
            options={themeStatuses.map((value) => ({ value, label: statusWord(value) }))}
          />
        )}
      </Field>
      <Field label={i18n.t('workspace.themes.setWhy')} problem={problem}>
        {(control) => <TextArea {...control} value={because} onChange={(event) => setBecause(event.target.value)} />}
      </Field>
      <FormEnd problem={null} busy={busy} label={i18n.t('workspace.themes.setStatus')}>
        <Button look="dim" onClick={onDone}>
          {i18n.t('workspace.cancel')}
        </Button>
      </FormEnd>
    </form>
  );
}
