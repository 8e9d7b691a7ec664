import { i18n } from '#i18n';
import type { CountUnit } from '../../../lib/analysis/count-unit.ts';
import type { MapCell, MapStage } from '../../../lib/evidence/journey-map.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { Said } from '../../evidence/Said.tsx';
import { format } from '../../format.ts';
import { useNow } from '../../use-now.ts';
import { Heading } from '../Heading.tsx';
import { heatOf } from './heat.ts';
import css from './Map.module.css';

/** The moments of one stage by segment in the window, and by month over a year. */
export function HeatTable({ stage: { stage, cells }, unit }: { readonly stage: MapStage; readonly unit: CountUnit }) {
  const { count, month } = format();
  const now = useNow();
  const segments = segmentsOf(cells);
  const hasSegments = segments.length > 0;
  const title = i18n.t(hasSegments ? 'workspace.journey.heat' : 'workspace.journey.heatByMonth', [withoutBidi(stage.name)]);
  const months = cells[0]?.months ?? [];
  return (
    <section className={css.heatSection}>
      <Heading aside={i18n.t('workspace.journey.heatAside', [i18n.t(`workspace.journey.unitWords.${unit}`)])}>{title}</Heading>
      <div className={css.scroll} role="group" aria-label={title} tabIndex={0}>
        <table className={css.heat}>
          <colgroup>
            <col className={css.rowNames} />
            {hasSegments && <col span={segments.length} className={css.segment} />}
            {hasSegments && <col className={css.gap} />}
          </colgroup>
          <thead>
            <tr>
              <td />
              {segments.map((name) => (
                <th key={name} scope="col">
                  {name === null ? i18n.t('workspace.themes.noSegment') : <Said text={name} />}
                </th>
              ))}
              {hasSegments && <td className={css.gap} />}
              {months.map((one) => (
                <th key={one.month} scope="col">
                  <abbr title={month(one.month, now)}>{month(one.month, Date.parse(`${one.month}-15`))}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cells.map(({ moment, bySegment, months: own }) => (
              <tr key={moment.id}>
                <th scope="row">
                  <Said text={moment.name} />
                </th>
                {segments.map((name) => {
                  const reporting = bySegment.find((one) => one.name === name)?.reporting ?? 0;
                  return (
                    <td key={name} className={css[`heat${String(heatOf(reporting))}`]}>
                      {count(reporting)}
                    </td>
                  );
                })}
                {hasSegments && <td className={css.gap} />}
                {own.map((one) => (
                  <td key={one.month} className={css[`heat${String(heatOf(one.reporting))}`]}>
                    {count(one.reporting)}
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

/** Every segment that any of these moments is counted in, in their order; voices without one last. */
function segmentsOf(cells: readonly MapCell[]): readonly (string | null)[] {
  const names = new Set(cells.flatMap(({ bySegment }) => bySegment.map(({ name }) => name)));
  const named = [...names].filter((name) => name !== null);
  return names.has(null) ? [...named, null] : named;
}
