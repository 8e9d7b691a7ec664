import { i18n } from '#i18n';
import type { CountUnit } from '../../../lib/analysis/count-unit.ts';
import { momentOfTruth } from '../../../lib/domain/journey.ts';
import type { JourneyMap, MapCell } from '../../../lib/evidence/journey-map.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { Said } from '../../evidence/Said.tsx';
import { TrendWord } from '../../evidence/TrendWord.tsx';
import { format } from '../../format.ts';
import { classes } from '../../ui/classes.ts';
import { Pips } from '../../ui/Pips.tsx';
import text from '../../ui/text.module.css';
import { Behind } from '../feedback/Behind.tsx';
import { heatOf } from './heat.ts';
import css from './Map.module.css';

type Props = {
  readonly map: JourneyMap;
  readonly unit: CountUnit;
  readonly picked: string | null;
  readonly onPick: (momentId: string) => void;
};

/** Stages across, moments down; a cell says its number before its shade does. Pressed, it is told in full below. */
export function MapGrid({ map, unit, picked, onPick }: Props) {
  const rows = Math.max(...map.stages.map(({ cells }) => cells.length));
  const { count } = format();
  return (
    <div className={css.scroll}>
      <table className={css.map} style={{ minWidth: map.stages.length * 150 }}>
        <caption className={text.unseen}>{i18n.t('workspace.journey.caption', [withoutBidi(map.journey.name)])}</caption>
        <thead>
          <tr>
            {map.stages.map(({ stage, items, cells }) => (
              <th key={stage.id} scope="col">
                <span className={css.stage}>
                  <Said text={stage.name} />
                  <Behind set={{ moments: cells.map(({ moment }) => moment.id), days: map.window.days }} number={items}>
                    {i18n.t('workspace.items', items, [count(items)])}
                  </Behind>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: rows }, (_, row) => (
            <tr key={row}>
              {map.stages.map(({ stage, cells }) => {
                const cell = cells[row];
                return cell ? (
                  <td key={stage.id} className={classes(css.cell, css[`heat${String(heatOf(cell.reach.voices))}`])}>
                    <Cell cell={cell} unit={unit} picked={cell.moment.id === picked} onPick={onPick} />
                  </td>
                ) : (
                  <td key={stage.id} />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type CellProps = {
  readonly cell: MapCell;
  readonly unit: CountUnit;
  readonly picked: boolean;
  readonly onPick: (momentId: string) => void;
};

function Cell({ cell: { moment, reach, inferred, share, trend, atRisk }, unit, picked, onPick }: CellProps) {
  const { count, share: percent } = format();
  const moved = trend.verdict === 'rising' || trend.verdict === 'falling';
  return (
    <button
      type="button"
      aria-pressed={picked}
      className={classes(css.press, atRisk && css.risk)}
      onClick={() => onPick(moment.id)}
    >
      <span className={css.name}>
        <Said text={moment.name} />
      </span>
      <span>
        <span className={css.value}>
          <b>{count(reach.voices)}</b>
          <span className={text.unseen}> {i18n.t(`workspace.journey.unitOf.${unit}`, reach.voices)}, </span>
          {share && (
            <span>
              {i18n.t('workspace.journey.shareOf', [percent(share.problems / share.items), count(share.items)])}
              <span className={text.unseen}> {i18n.t('workspace.journey.itemsWord', share.items)}, </span>
            </span>
          )}
          {inferred > 0 && <span>{i18n.t('workspace.journey.inferred', [count(inferred)])}</span>}
          {moved && (
            <span className={css.moved}>
              <TrendWord verdict={trend.verdict} />
            </span>
          )}
        </span>
        <span className={css.weight}>
          {moment.weight !== null && (
            <>
              <Pips value={moment.weight} of={5} />
              <span className={text.unseen}>{i18n.t('workspace.journey.weightIs', [String(moment.weight)])}, </span>
              <span aria-hidden="true">{moment.weight}</span>
            </>
          )}
          <span className={css.owner}>
            {moment.owner !== null && <Said text={moment.owner} />}
            {moment.owner === null && (moment.weight ?? 0) >= momentOfTruth && <b>{i18n.t('workspace.noOwner')}</b>}
          </span>
        </span>
        {atRisk && <span className={text.unseen}>{i18n.t('workspace.journey.atRisk')}</span>}
      </span>
    </button>
  );
}
