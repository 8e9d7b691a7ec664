import { i18n } from '#i18n';
import { Link } from 'wouter';
import type { CountUnit } from '../../../lib/analysis/count-unit.ts';
import type { Moment } from '../../../lib/domain/journey.ts';
import type { JourneyMap } from '../../../lib/evidence/journey-map.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { Said } from '../../evidence/Said.tsx';
import { TrendWord } from '../../evidence/TrendWord.tsx';
import { format } from '../../format.ts';
import { Tag } from '../../ui/Tag.tsx';
import text from '../../ui/text.module.css';
import { Behind } from '../feedback/Behind.tsx';
import table from '../Table.module.css';
import { problemsAt } from './behind-moment.ts';
import css from './Map.module.css';
import { ProblemShare } from './ProblemShare.tsx';

/** The map as a table: a line for each moment, in the order of the journey. */
export function MapTable({ map, unit }: { readonly map: JourneyMap; readonly unit: CountUnit }) {
  const { count, share: percent, shareRange, money } = format();
  const counted = (voices: number, { name }: Moment) =>
    `${count(voices)} ${i18n.t(`workspace.journey.unitOf.${unit}`, voices)}: ${withoutBidi(name)}`;
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
                  <Behind set={problemsAt(moment, map.window, unit)} number={reach.voices} label={counted(reach.voices, moment)}>
                    <b>{count(reach.voices)}</b>
                  </Behind>
                  {inferred > 0 && ` (${i18n.t('workspace.journey.inferred', [count(inferred)])})`}
                </td>
                <td className={table.number}>
                  {share ? <ProblemShare moment={moment} share={share} window={map.window} /> : '–'}
                </td>
                <td className={table.number}>
                  {share ? `${percent(share.problems / share.items)} (${shareRange(share.low, share.high)})` : '–'}
                </td>
                <td>
                  <TrendWord verdict={trend.verdict} />
                </td>
                <td className={table.number}>
                  <Behind set={problemsAt(moment, map.window, 'accounts')} number={arr}>
                    {arr > 0 ? money(arr) : '–'}
                  </Behind>
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}
