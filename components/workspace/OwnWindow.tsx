import { i18n } from '#i18n';
import { useState } from 'react';
import type { WindowDays } from '../../lib/domain/window-days.ts';
import { Button } from '../ui/Button.tsx';
import { Buttons } from '../ui/Buttons.tsx';
import { Choice } from '../ui/Choice.tsx';
import { DateInput } from '../ui/DateInput.tsx';
import { Field } from '../ui/Field.tsx';
import { Input } from '../ui/Input.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useEscape } from '../ui/use-escape.ts';
import { dayAhead } from './day-ahead.ts';
import { windowFrom, writtenFrom } from './own-window.ts';
import css from './WindowChoice.module.css';

type Props = {
  readonly value: WindowDays;
  readonly onChoose: (days: WindowDays) => void;
  readonly onCancel: () => void;
};

/** Asks for a window of one's own: so many days up to now, or from one day to another. */
export function OwnWindow({ value, onChoose, onCancel }: Props) {
  const today = dayAhead(0);
  const [written, setWritten] = useState(writtenFrom(value, today));
  const [problem, setProblem] = useState<string | null>(null);
  useEscape(true, onCancel);
  const write = (change: Partial<typeof written>) => {
    setProblem(null);
    setWritten({ ...written, ...change });
  };
  return (
    <form
      className={css.own}
      aria-label={i18n.t('workspace.ownWindow.open')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const found = windowFrom(written, today);
        if ('problem' in found) setProblem(found.problem);
        else onChoose(found.window);
      }}
    >
      <Choice
        wide
        label={i18n.t('workspace.window')}
        value={written.kind}
        onChange={(kind) => write({ kind })}
        options={[
          { value: 'last', label: i18n.t('workspace.ownWindow.last') },
          { value: 'span', label: i18n.t('workspace.ownWindow.span') },
        ]}
      />
      {written.kind === 'last' ? (
        <Field label={i18n.t('workspace.ownWindow.days')}>
          {(control) => (
            <Input
              {...control}
              autoFocus
              inputMode="numeric"
              value={written.days}
              onChange={(event) => write({ days: event.target.value })}
            />
          )}
        </Field>
      ) : (
        <div className={css.pair}>
          <Field label={i18n.t('workspace.ownWindow.from')}>
            {(control) => (
              <DateInput
                {...control}
                max={today}
                value={written.from}
                onChange={(event) => write({ from: event.target.value })}
              />
            )}
          </Field>
          <Field label={i18n.t('workspace.ownWindow.to')}>
            {(control) => (
              <DateInput {...control} max={today} value={written.to} onChange={(event) => write({ to: event.target.value })} />
            )}
          </Field>
        </div>
      )}
      {problem !== null && (
        <Notice tone="fault" announced>
          {problem}
        </Notice>
      )}
      <Buttons>
        <Button type="submit" look="main">
          {i18n.t('workspace.ownWindow.show')}
        </Button>
        <Button onClick={onCancel}>{i18n.t('workspace.cancel')}</Button>
      </Buttons>
    </form>
  );
}
