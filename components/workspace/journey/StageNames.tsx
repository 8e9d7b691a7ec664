import { i18n } from '#i18n';
import { useState } from 'react';
import { newId } from '../../../lib/domain/ids.ts';
import type { Journey, Moment, Stage } from '../../../lib/domain/journey.ts';
import { Button } from '../../ui/Button.tsx';
import { Buttons } from '../../ui/Buttons.tsx';
import { Field } from '../../ui/Field.tsx';
import { Input } from '../../ui/Input.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useToast } from '../../ui/toasts.ts';
import { useAction } from '../../use-action.ts';
import { act } from '../../workspace-actions.ts';
import form from '../Form.module.css';
import css from './Journey.module.css';

/** The journey's name and its stages: rename, order, add, take away those without moments. */
export function StageNames({ journey, moments }: { readonly journey: Journey; readonly moments: readonly Moment[] }) {
  const [name, setName] = useState(journey.name);
  const [stages, setStages] = useState<readonly Stage[]>(journey.stages);
  const toast = useToast();
  const { busy, problem, run } = useAction();

  const move = (from: number, to: number) => setStages(moved(stages, from, to));
  const save = () =>
    run(async () => {
      await act.editJourney(journey.id, { name, stages: stages.filter((stage) => stage.name.trim() !== '') });
      toast({ text: i18n.t('workspace.journey.stagesSaved') });
    });

  return (
    <form
      className={form.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {problem !== null && (
        <Notice tone="fault" announced>
          {problem}
        </Notice>
      )}
      <Field label={i18n.t('workspace.journey.name')}>
        {(control) => <Input {...control} value={name} onChange={(event) => setName(event.target.value)} />}
      </Field>
      {stages.map((stage, index) => {
        const used = moments.some((moment) => moment.stageId === stage.id);
        return (
          <div key={stage.id} className={css.stageRow}>
            <Input
              aria-label={i18n.t('workspace.journey.stageNumber', [String(index + 1)])}
              value={stage.name}
              onChange={(event) =>
                setStages(stages.map((other) => (other === stage ? { ...stage, name: event.target.value } : other)))
              }
            />
            <Buttons>
              <Button size="small" disabled={index === 0} onClick={() => move(index, index - 1)}>
                {i18n.t('workspace.journey.earlier')}
              </Button>
              <Button size="small" disabled={index === stages.length - 1} onClick={() => move(index, index + 1)}>
                {i18n.t('workspace.journey.later')}
              </Button>
              <Button
                size="small"
                look="dim"
                disabled={used}
                onClick={() => setStages(stages.filter((other) => other !== stage))}
              >
                {i18n.t('workspace.remove')}
              </Button>
            </Buttons>
          </div>
        );
      })}
      <Buttons>
        <Button type="submit" look="main" disabled={busy}>
          {i18n.t('workspace.save')}
        </Button>
        <Button onClick={() => setStages([...stages, { id: newId(), name: '' }])}>{i18n.t('workspace.journey.addStage')}</Button>
      </Buttons>
    </form>
  );
}

function moved(stages: readonly Stage[], from: number, to: number): readonly Stage[] {
  const next = [...stages];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}
