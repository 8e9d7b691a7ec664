import { i18n } from '#i18n';
import { useState } from 'react';
import { hostNames, type HostId } from '../../../lib/domain/host-id.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Input } from '../../ui/Input.tsx';
import { Select } from '../../ui/Select.tsx';
import css from './Settings.module.css';
import { originOf } from './site-address.ts';

const example = 'https://jira.example.com';

/** Adds the address of a company's own Jira or GitHub Enterprise. The browser asks before it is granted. */
export function AddSite({ onAdd }: { readonly onAdd: (origin: string, host: HostId) => void }) {
  const [address, setAddress] = useState('');
  const [host, setHost] = useState<HostId>('jira');
  const [tried, setTried] = useState(false);
  const origin = originOf(address);

  function add(): void {
    setTried(true);
    if (origin === null) return;
    onAdd(origin, host);
    setAddress('');
    setTried(false);
  }

  return (
    <form
      className={css.add}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Field
        label={i18n.t('workspace.settings.ownSite')}
        problem={tried && origin === null ? i18n.t('workspace.settings.ownSiteWrong') : null}
      >
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
      <Field label={i18n.t('workspace.settings.tool')}>
        {(control) => (
          <Select
            {...control}
            value={host}
            options={(['jira', 'github'] as const).map((value) => ({ value, label: hostNames[value] }))}
            onChange={(value) => setHost(value === 'github' ? 'github' : 'jira')}
          />
        )}
      </Field>
      <Button type="submit">{i18n.t('workspace.settings.addSite')}</Button>
    </form>
  );
}
