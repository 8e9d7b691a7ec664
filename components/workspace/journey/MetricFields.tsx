import { i18n } from '#i18n';
import { Field } from '../../ui/Field.tsx';
import { Input } from '../../ui/Input.tsx';
import form from '../Form.module.css';
import type { WrittenMetric } from './written-metric.ts';

type Props = { readonly written: WrittenMetric; readonly onWrite: (written: WrittenMetric) => void };

/** The number by which the moment is watched, its unit, where it should be and where it is. */
export function MetricFields({ written, onWrite }: Props) {
  const { name, unit, target, current } = written;
  return (
    <div className={form.form}>
      <Field label={i18n.t('workspace.journey.metric')} aside={i18n.t('workspace.journey.metricWhy')}>
        {(control) => (
          <Input
            {...control}
            maxLength={200}
            value={name}
            onChange={(event) => onWrite({ ...written, name: event.target.value })}
          />
        )}
      </Field>
      {name.trim() !== '' && (
        <div className={form.three}>
          <Field label={i18n.t('workspace.journey.metricCurrent')}>
            {(control) => (
              <Input
                {...control}
                type="number"
                step="any"
                value={current}
                onChange={(event) => onWrite({ ...written, current: event.target.value })}
              />
            )}
          </Field>
          <Field label={i18n.t('workspace.journey.metricTarget')}>
            {(control) => (
              <Input
                {...control}
                type="number"
                step="any"
                value={target}
                onChange={(event) => onWrite({ ...written, target: event.target.value })}
              />
            )}
          </Field>
          <Field label={i18n.t('workspace.journey.metricUnit')} aside={i18n.t('workspace.optional')}>
            {(control) => (
              <Input
                {...control}
                maxLength={30}
                value={unit}
                onChange={(event) => onWrite({ ...written, unit: event.target.value })}
              />
            )}
          </Field>
        </div>
      )}
    </div>
  );
}
