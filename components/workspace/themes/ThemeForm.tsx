import { i18n } from '#i18n';
import { useState } from 'react';
import type { Theme } from '../../../lib/domain/theme.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { format } from '../../format.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Input } from '../../ui/Input.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useToast } from '../../ui/toasts.ts';
import { useAction } from '../../use-action.ts';
import { act } from '../../workspace-actions.ts';
import form from '../Form.module.css';
import { termsFrom } from '../written-terms.ts';
import { FormEnd } from '../FormEnd.tsx';

type Props = { readonly theme: Theme | null; readonly onSaved: (theme: Theme) => void; readonly onCancel: () => void };

/** A theme's words: name, the customer's own statement, the terms that mark feedback as belonging, owner. */
export function ThemeForm({ theme, onSaved, onCancel }: Props) {
  const [name, setName] = useState(theme?.name ?? '');
  const [statement, setStatement] = useState(theme?.statement ?? '');
  const [terms, setTerms] = useState(theme?.terms.join(', ') ?? '');
  const [owner, setOwner] = useState(theme?.owner ?? '');
  const toast = useToast();
  const { busy, problem, run } = useAction();

  const save = () =>
    run(async () => {
      const words = {
        name,
        statement: statement.trim(),
        terms: termsFrom(terms),
        owner: owner.trim() === '' ? null : owner.trim(),
      };
      const { theme: saved, byTerms } = await (theme ? act.editTheme(theme.id, words) : act.createTheme(words));
      toast({ text: [i18n.t('workspace.savedAs', [withoutBidi(saved.name)]), ...termsWords(byTerms)].join('. ') });
      onSaved(saved);
    });

  return (
    <form
      className={form.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field label={i18n.t('workspace.themes.name')} problem={problem !== null && name.trim() === '' ? problem : null}>
        {(control) => <Input {...control} value={name} autoFocus onChange={(event) => setName(event.target.value)} />}
      </Field>
      <Field label={i18n.t('workspace.themes.statement')} aside={i18n.t('workspace.optional')}>
        {(control) => <TextArea {...control} value={statement} onChange={(event) => setStatement(event.target.value)} />}
      </Field>
      <Field label={i18n.t('workspace.themes.terms')} aside={i18n.t('workspace.themes.termsWhy')}>
        {(control) => <Input {...control} value={terms} onChange={(event) => setTerms(event.target.value)} />}
      </Field>
      <Field label={i18n.t('workspace.owner')} aside={i18n.t('workspace.optional')}>
        {(control) => <Input {...control} value={owner} onChange={(event) => setOwner(event.target.value)} />}
      </Field>
      <FormEnd problem={name.trim() === '' ? null : problem} busy={busy}>
        <Button look="dim" onClick={onCancel}>
          {i18n.t('workspace.cancel')}
        </Button>
      </FormEnd>
    </form>
  );
}

/** What the terms did, so that a word that is everywhere is seen to be one. */
function termsWords({ added, dropped }: { readonly added: number; readonly dropped: number }): readonly string[] {
  const { count } = format();
  return [
    ...(added > 0 ? [i18n.t('workspace.themes.termsAdded', added, [count(added)])] : []),
    ...(dropped > 0 ? [i18n.t('workspace.themes.termsDropped', dropped, [count(dropped)])] : []),
  ];
}
