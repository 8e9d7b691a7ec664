import { i18n } from '#i18n';
import { useId, useState } from 'react';
import { areaActions } from '../../area-queries.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Field } from '../../ui/Field.tsx';
import { Input } from '../../ui/Input.tsx';
import { useAction } from '../../use-action.ts';
import { KnownNames } from './KnownNames.tsx';
import css from './Settings.module.css';

const example = 'https://example.atlassian.net/browse/PAY-1';

/** Says the area of a part of a tool, which is named by the address of anything in it. */
export function AddArea({ areas }: { readonly areas: readonly string[] }) {
  const [address, setAddress] = useState('');
  const [within, setWithin] = useState('');
  const [area, setArea] = useState('');
  const known = useId();
  const { busy, problem, run, clear } = useAction();

  async function add(): Promise<void> {
    await areaActions.setFor(address.trim(), within, area);
    setAddress('');
    setWithin('');
    setArea('');
  }

  return (
    <form
      className={classes(css.add, css.area)}
      onChange={clear}
      onSubmit={(event) => {
        event.preventDefault();
        void run(add);
      }}
    >
      <Field label={i18n.t('workspace.areas.address')} problem={problem}>
        {(control) => (
          <Input
            {...control}
            value={address}
            inputMode="url"
            placeholder={example}
            onChange={(event) => setAddress(event.target.value)}
          />
        )}
      </Field>
      <Field label={i18n.t('workspace.areas.within')} aside={i18n.t('workspace.optional')}>
        {(control) => <Input {...control} value={within} onChange={(event) => setWithin(event.target.value)} />}
      </Field>
      <Field label={i18n.t('workspace.areas.area')}>
        {(control) => <Input {...control} list={known} value={area} onChange={(event) => setArea(event.target.value)} />}
      </Field>
      <KnownNames id={known} names={areas} />
      <Button type="submit" disabled={busy || area.trim() === ''}>
        {i18n.t('workspace.areas.add')}
      </Button>
    </form>
  );
}
