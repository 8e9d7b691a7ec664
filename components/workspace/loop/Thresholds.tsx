import { i18n } from '#i18n';
import { useState } from 'react';
import type { Settings } from '../../../lib/domain/settings.ts';
import { Field } from '../../ui/Field.tsx';
import { Input } from '../../ui/Input.tsx';
import { act } from '../../workspace-actions.ts';
import { Heading } from '../Heading.tsx';
import css from './Loop.module.css';

type Name = 'waitingVoices' | 'waitingDays';

/** From how many voices and days on a theme without a decision is said to wait. Saved when a field is left. */
export function Thresholds({ settings }: { readonly settings: Settings }) {
  return (
    <section>
      <Heading>{i18n.t('workspace.loop.thresholds')}</Heading>
      <div className={css.thresholds}>
        <Threshold name="waitingVoices" label={i18n.t('workspace.loop.fromVoices')} most={10_000} settings={settings} />
        <Threshold name="waitingDays" label={i18n.t('workspace.loop.fromDays')} most={3_650} settings={settings} />
      </div>
    </section>
  );
}

type Props = { readonly name: Name; readonly label: string; readonly most: number; readonly settings: Settings };

function Threshold({ name, label, most, settings }: Props) {
  const [typed, setTyped] = useState(String(settings[name]));
  const value = Number(typed);
  const wrong = !Number.isInteger(value) || value < 1 || value > most;
  return (
    <Field label={label} problem={wrong ? i18n.t('workspace.loop.thresholdWrong', [String(most)]) : null}>
      {(control) => (
        <Input
          {...control}
          inputMode="numeric"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => !wrong && value !== settings[name] && void act.changeSettings({ [name]: value })}
        />
      )}
    </Field>
  );
}
