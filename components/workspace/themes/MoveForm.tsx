import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Theme } from '../../../lib/domain/theme.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { format } from '../../format.ts';
import { regroup } from '../../regrouping-queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Input } from '../../ui/Input.tsx';
import { Select } from '../../ui/Select.tsx';
import { useToast } from '../../ui/toasts.ts';
import { useAction } from '../../use-action.ts';
import { themesQuery } from '../../workspace-queries.ts';
import { FormEnd } from '../FormEnd.tsx';
import form from '../Form.module.css';

type Props = {
  readonly theme: Theme;
  /** Ids of the feedback that was chosen. */
  readonly chosen: readonly string[];
  readonly onDone: () => void;
};

const aNewOne = 'new';

/** Moves chosen feedback out of a theme, into a new one or one that is here. */
export function MoveForm({ theme, chosen, onDone }: Props) {
  const themes = useQuery(themesQuery());
  const [into, setInto] = useState<string>(aNewOne);
  const [name, setName] = useState('');
  const { busy, problem, run } = useAction();
  const toast = useToast();
  const count = i18n.t('workspace.items', chosen.length, [format().count(chosen.length)]);
  const others = themes.data?.themes.flatMap((one) => (one.theme.id === theme.id ? [] : [one.theme])) ?? [];

  const move = () =>
    run(async () => {
      const done = await regroup.split(theme.id, chosen, into === aNewOne ? { name } : { id: into });
      toast({
        text: i18n.t('workspace.themes.movedToast', [count, withoutBidi(done.into.name)]),
        action: { label: i18n.t('workspace.undo'), icon: 'undo', onPress: () => void regroup.undo(done.regrouping.id) },
      });
      onDone();
    });

  return (
    <form
      className={form.form}
      onSubmit={(event) => {
        event.preventDefault();
        void move();
      }}
    >
      <div className={form.pair}>
        <Field label={i18n.t('workspace.themes.moveTo')}>
          {(control) => (
            <Select
              {...control}
              value={into}
              options={[
                { value: aNewOne, label: i18n.t('workspace.themes.moveToNew') },
                ...others.map(({ id, key, name: called }) => ({ value: id, label: withoutBidi(`${called} · ${key}`) })),
              ]}
              onChange={setInto}
            />
          )}
        </Field>
        {into === aNewOne && (
          <Field label={i18n.t('workspace.themes.moveName')}>
            {(control) => <Input {...control} value={name} onChange={(event) => setName(event.target.value)} />}
          </Field>
        )}
      </div>
      <p>{i18n.t('workspace.themes.moveWhy', [withoutBidi(theme.name)])}</p>
      <FormEnd problem={problem} busy={busy || chosen.length === 0} label={i18n.t('workspace.themes.move', [count])}>
        <Button look="dim" onClick={onDone}>
          {i18n.t('workspace.cancel')}
        </Button>
      </FormEnd>
    </form>
  );
}
