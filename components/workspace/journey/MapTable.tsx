import { i18n } from '#i18n';
import { Link } from 'wouter';
import type { CountUnit } from '../../../lib/analysis/count-unit.ts';
import type { JourneyMap } from '../../../lib/evidence/journey-map.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { Said } from '../../evidence/Said.tsx';
import { TrendWord } from '../../evidence/TrendWord.tsx';
import { format } from '../../format.ts';
import { Tag } from '../../ui/Tag.tsx';
import text from '../../ui/text.module.css';
import table from '../Table.module.css';
import css from './Map.module.css';

/** The map as a table: a line for each moment, in the order of the journey. */
export function MapTable({ map, unit }: { readonly map: JourneyMap; readonly unit: CountUnit }) {
  const { count, share: percent, shareRange, money } = format();
  return (
    <div className={table.scroll}>
      <table className={table.table}>
        <caption className={text.unseen}>{i18n.t('workspace.journey.caption', [withoutBidi(map.journey.name)])}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('workspace.journey.stage')}</th>
            <th scope="col">{i18n.t('workspace.journey.moment')}</th>
            <th scope="col" className={table.number}>
              {i18n.t('workspace.journey.weight')}
            </th>
            <th scope="col">{i18n.t('workspace.owner')}</th>
            <th scope="col" className={table.number}>
              {i18n.t(`workspace.journey.units.${unit}`)}
            </th>
            <th scope="col" className={table.number}>
              {i18n.t('workspace.journey.problems')}
            </th>
            <th scope="col" className={table.number}>
              {i18n.t('workspace.journey.share')}
            </th>
            <th scope="col">{i18n.t('workspace.themes.trend')}</th>
            <th scope="col" className={table.number}>
              {i18n.t('workspace.themes.arr')}
            </th>
          </tr>
        </thead>
        <tbody>
          {map.stages.flatMap(({ stage, cells }) =>
            cells.map(({ moment, reach, inferred, share, trend, arr, atRisk }) => (
              <tr key={moment.id}>
                <td>
                  <Said text={stage.name} />
                </td>
                <th scope="row" className={css.rowName}>
                  <Link href={`/journey/${moment.key}`}>
                    <Said text={moment.name} />
                  </Link>{' '}
                  {atRisk && <Tag tone="caution">{i18n.t('workspace.journey.atRisk')}</Tag>}
                </th>
                <td className={table.number}>{moment.weight === null ? '–' : count(moment.weight)}</td>
                <td>{moment.owner === null ? i18n.t('workspace.noOwner') : <Said text={moment.owner} />}</td>
                <td className={table.number}>
                  <b>{count(reach.voices)}</b>
                  {inferred > 0 && ` (${i18n.t('workspace.journey.inferred', [count(inferred)])})`}
                </td>
                <td className={table.number}>
                  {share ? i18n.t('workspace.ofTotal', [count(share.problems), count(share.items)]) : '–'}
                </td>
                <td className={table.number}>
                  {share ? `${percent(share.problems / share.items)} (${shareRange(share.low, share.high)})` : '–'}
                </td>
                <td>
                  <TrendWord verdict={trend.verdict} />
                </td>
                <td className={table.number}>{arr > 0 ? money(arr) : '–'}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}
