import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { format } from '../../format.ts';
import { Button } from '../../ui/Button.tsx';
import { Buttons } from '../../ui/Buttons.tsx';
import { Field } from '../../ui/Field.tsx';
import { Input } from '../../ui/Input.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useToast } from '../../ui/toasts.ts';
import { useAction } from '../../use-action.ts';
import { act } from '../../workspace-actions.ts';
import { workspaceSummary } from '../../workspace-queries.ts';
import { Heading } from '../Heading.tsx';
import css from './Settings.module.css';

/** Deletes everything, after the number of items was typed: it cannot be undone. */
export function WipeSettings() {
  const summary = useQuery(workspaceSummary());
  const [asked, setAsked] = useState(false);
  const [typed, setTyped] = useState('');
  const toast = useToast();
  const { busy, problem, run } = useAction();
  const items = summary.data?.feedback ?? 0;

  const wipe = () =>
    run(async () => {
      await act.wipe();
      setAsked(false);
      setTyped('');
      toast({ text: i18n.t('workspace.settings.wiped') });
    });

  return (
    <section className={css.section}>
      <Heading>{i18n.t('workspace.settings.wipe')}</Heading>
      <p>{i18n.t('workspace.settings.wipeWhy', items, [format().count(items)])}</p>
      {!asked && (
        <Buttons>
          <Button onClick={() => setAsked(true)}>{i18n.t('workspace.settings.wipeAsk')}</Button>
        </Buttons>
      )}
      {asked && (
        <form
          className={css.ask}
          onSubmit={(event) => {
            event.preventDefault();
            if (Number(typed) === items && typed.trim() !== '') void wipe();
          }}
        >
          <Field label={i18n.t('workspace.settings.wipeType', [String(items)])}>
            {(control) => (
              <Input
                {...control}
                value={typed}
                inputMode="numeric"
                autoFocus
                onChange={(event) => setTyped(event.target.value)}
              />
            )}
          </Field>
          <Buttons>
            <Button type="submit" look="main" disabled={busy || typed.trim() === '' || Number(typed) !== items}>
              {i18n.t('workspace.settings.wipeDo')}
            </Button>
            <Button look="dim" onClick={() => setAsked(false)}>
              {i18n.t('workspace.cancel')}
            </Button>
          </Buttons>
        </form>
      )}
      {problem !== null && <Notice tone="fault">{problem}</Notice>}
    </section>
  );
}
