import { i18n } from '#i18n';
import { useState } from 'react';
import type { CountUnit } from '../../../lib/analysis/count-unit.ts';
import type { Window } from '../../../lib/analysis/window.ts';
import type { Moment } from '../../../lib/domain/journey.ts';
import type { MapCell, MapStage } from '../../../lib/evidence/journey-map.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { Said } from '../../evidence/Said.tsx';
import { format } from '../../format.ts';
import { Select } from '../../ui/Select.tsx';
import { useNow } from '../../use-now.ts';
import { Behind } from '../feedback/Behind.tsx';
import { Heading } from '../Heading.tsx';
import { problemsAt } from './behind-moment.ts';
import { heatOf } from './heat.ts';
import css from './Map.module.css';

type Props = { readonly stage: MapStage; readonly unit: CountUnit; readonly window: Window };

/** The moments of one stage by segment or by plan in the window, and by month over a year. */
export function HeatTable({ stage: { stage, cells }, unit, window }: Props) {
  const { count, month } = format();
  const now = useNow();
  const [wanted, setBy] = useState<'segment' | 'plan'>('segment');
  const hasPlans = cells.some(({ byPlan }) => byPlan.length > 0);
  const by = hasPlans ? wanted : 'segment';
  const groups = groupsOf(cells, by);
  const hasGroups = groups.length > 0;
  const title = i18n.t(hasGroups ? `workspace.journey.heat.${by}` : 'workspace.journey.heatByMonth', [withoutBidi(stage.name)]);
  const choices = (['segment', 'plan'] as const).map((value) => ({ value, label: i18n.t(`evidence.by.${value}`) }));
  const months = cells[0]?.months ?? [];
  const told = (number: number, { name }: Moment, where: string) =>
    withoutBidi(`${count(number)} ${i18n.t(`workspace.journey.unitOf.${unit}`, number)}: ${name}, ${where}`);
  return (
    <section className={css.heatSection}>
      <Heading
        aside={i18n.t('workspace.journey.heatAside', [i18n.t(`workspace.journey.unitWords.${unit}`)])}
        end={
          hasPlans ? (
            <Select
              compact
              aria-label={i18n.t('workspace.journey.heatBy')}
              value={by}
              options={choices}
              onChange={(picked) => setBy(picked === 'plan' ? 'plan' : 'segment')}
            />
          ) : undefined
        }
      >
        {title}
      </Heading>
      <div className={css.scroll} role="group" aria-label={title} tabIndex={0}>
        <table className={css.heat}>
          <colgroup>
            <col className={css.rowNames} />
            {hasGroups && <col span={groups.length} className={css.segment} />}
            {hasGroups && <col className={css.gap} />}
            <col span={months.length} className={css.month} />
          </colgroup>
          <thead>
            <tr>
              <td />
              {groups.map((name) => (
                <th key={name} scope="col">
                  {name === null ? i18n.t(`evidence.unknown.${by}`) : <Said text={name} />}
                </th>
              ))}
              {hasGroups && <td className={css.gap} />}
              {months.map((one) => (
                <th key={one.month} scope="col">
                  <abbr title={month(one.month, now)}>{month(one.month, Date.parse(`${one.month}-15`))}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cells.map(({ moment, bySegment, byPlan, months: own }) => (
              <tr key={moment.id}>
                <th scope="row">
                  <Said text={moment.name} />
                </th>
                {groups.map((name) => {
                  const reporting = (by === 'plan' ? byPlan : bySegment).find((one) => one.name === name)?.reporting ?? 0;
                  return (
                    <td key={name} className={css[`heat${String(heatOf(reporting))}`]}>
                      <Behind
                        set={{ ...problemsAt(moment, window, unit), [by]: name }}
                        number={reporting}
                        label={told(reporting, moment, name === null ? i18n.t(`evidence.unknown.${by}`) : name)}
                      >
                        {count(reporting)}
                      </Behind>
                    </td>
                  );
                })}
                {hasGroups && <td className={css.gap} />}
                {own.map((one) => (
                  <td key={one.month} className={css[`heat${String(heatOf(one.reporting))}`]}>
                    <Behind
                      set={{ ...problemsAt(moment, window, unit), days: undefined, month: one.month }}
                      number={one.reporting}
                      label={told(one.reporting, moment, month(one.month, now))}
                    >
                      {count(one.reporting)}
                    </Behind>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {cells.some(({ inferred }) => inferred > 0) && <p className={css.quiet}>{i18n.t('workspace.journey.heatInferred')}</p>}
      {unit !== 'mentions' && <p className={css.quiet}>{i18n.t(`workspace.journey.twice.${unit}`)}</p>}
    </section>
  );
}

/** Every segment or plan that any of these moments is counted in, in their order; voices without one last. */
function groupsOf(cells: readonly MapCell[], by: 'segment' | 'plan'): readonly (string | null)[] {
  const counts = cells.flatMap(({ bySegment, byPlan }) => (by === 'plan' ? byPlan : bySegment));
  const names = new Set(counts.map(({ name }) => name));
  const named = [...names].filter((name) => name !== null);
  return names.has(null) ? [...named, null] : named;
}
