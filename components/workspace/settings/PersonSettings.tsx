import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Settings } from '../../../lib/domain/settings.ts';
import { Field } from '../../ui/Field.tsx';
import { Input } from '../../ui/Input.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useToast } from '../../ui/toasts.ts';
import { useAction } from '../../use-action.ts';
import { act } from '../../workspace-actions.ts';
import { settingsQuery } from '../../settings-query.ts';
import { Heading } from '../Heading.tsx';
import css from './Settings.module.css';

/** The names that decisions and links are signed with. Saved when a field is left. */
export function PersonSettings() {
  const settings = useQuery(settingsQuery());
  return (
    <section className={css.section}>
      <Heading>{i18n.t('workspace.settings.names')}</Heading>
      {settings.data && <Names key={`${settings.data.me ?? ''} ${settings.data.workspaceName}`} settings={settings.data} />}
    </section>
  );
}

function Names({ settings }: { readonly settings: Settings }) {
  const [name, setName] = useState(settings.workspaceName);
  const [me, setMe] = useState(settings.me ?? '');
  const toast = useToast();
  const { run, problem } = useAction();

  function save(changes: Partial<Settings>): void {
    void run(async () => {
      await act.changeSettings(changes);
      toast({ text: i18n.t('workspace.settings.saved') });
    });
  }

  return (
    <>
      {problem !== null && <Notice tone="fault">{problem}</Notice>}
      <div className={css.pair}>
        <Field label={i18n.t('workspace.settings.workspaceName')}>
          {(control) => (
            <Input
              {...control}
              value={name}
              onChange={(event) => setName(event.target.value)}
              onBlur={() => name.trim() !== settings.workspaceName && save({ workspaceName: name.trim() })}
            />
          )}
        </Field>
        <Field label={i18n.t('workspace.settings.me')} aside={i18n.t('workspace.settings.meWhy')}>
          {(control) => (
            <Input
              {...control}
              value={me}
              autoComplete="name"
              onChange={(event) => setMe(event.target.value)}
              onBlur={() => me.trim() !== (settings.me ?? '') && save({ me: me.trim() === '' ? null : me.trim() })}
            />
          )}
        </Field>
      </div>
    </>
  );
}
