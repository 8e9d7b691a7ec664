import { i18n } from '#i18n';
import { useState } from 'react';
import type { Journey, Moment } from '../../../lib/domain/journey.ts';
import type { Theme } from '../../../lib/domain/theme.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { Said } from '../../evidence/Said.tsx';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Input } from '../../ui/Input.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useAction } from '../../use-action.ts';
import { act } from '../../workspace-actions.ts';
import { dayAhead } from '../day-ahead.ts';
import form from '../Form.module.css';
import { termsFrom } from '../written-terms.ts';
import { FormEnd } from '../FormEnd.tsx';
import { MetricFields } from './MetricFields.tsx';
import { metricFrom, writtenFrom } from './written-metric.ts';
import css from './Journey.module.css';

type Props = {
  readonly journey: Journey;
  readonly moment: Moment | null;
  readonly stageId: string;
  readonly themes: readonly Theme[];
  readonly onSaved: () => void;
  readonly onRemove: (() => Promise<void>) | null;
};

/** What a moment is called, where it stands, what it weighs and why, who owns it, by which number it is watched, and which themes and terms belong to it. */
export function MomentForm({ journey, moment, stageId, themes, onSaved, onRemove }: Props) {
  const [name, setName] = useState(moment?.name ?? '');
  const [stage, setStage] = useState(stageId);
  const [weight, setWeight] = useState(moment?.weight ?? null);
  const [reason, setReason] = useState(moment?.weightReason ?? '');
  const [owner, setOwner] = useState(moment?.owner ?? '');
  const [terms, setTerms] = useState(moment?.terms.join(', ') ?? '');
  const [metric, setMetric] = useState(writtenFrom(moment?.metric ?? null));
  const [themeIds, setThemeIds] = useState<ReadonlySet<string>>(new Set(moment?.themeIds));
  // Those that belong here stand first; the order is kept while they are changed.
  const [listed] = useState(() => themes.toSorted((one, other) => Number(themeIds.has(other.id)) - Number(themeIds.has(one.id))));
  const { busy, problem, run } = useAction();
  const reasonMissing = weight !== null && reason.trim() === '';

  const save = () =>
    run(async () => {
      const words = {
        journeyId: journey.id,
        stageId: stage,
        name,
        weight,
        weightReason: reason.trim(),
        owner: owner.trim() === '' ? null : owner.trim(),
        metric: metricFrom(metric, moment?.metric ?? null, dayAhead(0)),
        themeIds: [...themeIds],
        terms: termsFrom(terms),
      };
      await (moment ? act.editMoment(moment.id, words) : act.createMoment(words));
      onSaved();
    });

  function toggle(id: string): void {
    const next = new Set(themeIds);
    if (!next.delete(id)) next.add(id);
    setThemeIds(next);
  }

  return (
    <form
      className={form.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field label={i18n.t('workspace.journey.momentName')}>
        {(control) => (
          <Input {...control} required value={name} autoFocus={!moment} onChange={(event) => setName(event.target.value)} />
        )}
      </Field>
      <div className={form.pair}>
        <Field label={i18n.t('workspace.journey.stage')}>
          {(control) => (
            <Select
              {...control}
              value={stage}
              onChange={setStage}
              options={journey.stages.map(({ id, name: label }) => ({ value: id, label: withoutBidi(label) }))}
            />
          )}
        </Field>
        <Field label={i18n.t('workspace.owner')} aside={i18n.t('workspace.optional')}>
          {(control) => <Input {...control} value={owner} onChange={(event) => setOwner(event.target.value)} />}
        </Field>
      </div>
      <Field label={i18n.t('workspace.journey.weight')} aside={i18n.t('workspace.journey.weightWhy')}>
        {(control) => (
          <Select
            {...control}
            value={String(weight ?? '')}
            onChange={(value) => setWeight(value === '' ? null : Number(value))}
            options={[
              { value: '', label: i18n.t('workspace.journey.noWeight') },
              ...[1, 2, 3, 4, 5].map((step) => ({ value: String(step), label: String(step) })),
            ]}
          />
        )}
      </Field>
      <Field
        label={i18n.t('workspace.journey.weightReason')}
        problem={reasonMissing && problem !== null ? i18n.t('workspace.journey.weightNeedsReason') : null}
      >
        {(control) => <TextArea {...control} value={reason} onChange={(event) => setReason(event.target.value)} />}
      </Field>
      <Field label={i18n.t('workspace.journey.terms')} aside={i18n.t('workspace.journey.termsWhy')}>
        {(control) => <Input {...control} value={terms} onChange={(event) => setTerms(event.target.value)} />}
      </Field>
      <MetricFields written={metric} onWrite={setMetric} />
      {themes.length > 0 && (
        <fieldset>
          <legend className={css.legend}>{i18n.t('workspace.journey.themes')}</legend>
          <div className={css.themes}>
            {listed.map((theme) => (
              <label key={theme.id}>
                <input type="checkbox" checked={themeIds.has(theme.id)} onChange={() => toggle(theme.id)} />
                <Said text={theme.name} />
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <FormEnd problem={reasonMissing ? null : problem} busy={busy}>
        {onRemove && (
          <Button look="dim" disabled={busy} onClick={() => void run(onRemove)}>
            {i18n.t('workspace.delete')}
          </Button>
        )}
      </FormEnd>
    </form>
  );
}
