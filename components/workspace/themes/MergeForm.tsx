import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Theme } from '../../../lib/domain/theme.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { regroup } from '../../regrouping-queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Buttons } from '../../ui/Buttons.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { useToast } from '../../ui/toasts.ts';
import { useAction } from '../../use-action.ts';
import { themesQuery } from '../../workspace-queries.ts';
import form from '../Form.module.css';

/** Asks which theme this one goes into, does it, and goes there. */
export function MergeForm({ theme, onCancel }: { readonly theme: Theme; readonly onCancel: () => void }) {
  const themes = useQuery(themesQuery());
  const [intoId, setIntoId] = useState('');
  const [, navigate] = useLocation();
  const toast = useToast();
  const { busy, problem, run } = useAction();
  const others = themes.data?.themes.flatMap((one) => (one.theme.id === theme.id ? [] : [one.theme])) ?? [];

  const merge = () =>
    run(async () => {
      const done = await regroup.merge(theme.id, intoId);
      navigate(`/themes/${done.into.key}`);
      toast({
        text: i18n.t('workspace.themes.mergedToast', [theme.name, done.into.name]),
        action: { label: i18n.t('workspace.undo'), icon: 'undo', onPress: () => void regroup.undo(done.regrouping.id) },
      });
    });

  return (
    <form
      className={form.form}
      onSubmit={(event) => {
        event.preventDefault();
        void merge();
      }}
    >
      <Field label={i18n.t('workspace.themes.mergeInto')} problem={problem}>
        {(control) => (
          <Select
            {...control}
            required
            autoFocus
            value={intoId}
            options={[
              { value: '', label: i18n.t('workspace.themes.mergePick') },
              ...others.map(({ id, key, name }) => ({ value: id, label: withoutBidi(`${name} · ${key}`) })),
            ]}
            onChange={setIntoId}
          />
        )}
      </Field>
      <p>{i18n.t('workspace.themes.mergeWhy')}</p>
      <Buttons>
        <Button type="submit" look="main" disabled={busy || intoId === ''}>
          {i18n.t('workspace.themes.merge')}
        </Button>
        <Button look="dim" onClick={onCancel}>
          {i18n.t('workspace.cancel')}
        </Button>
      </Buttons>
    </form>
  );
}
