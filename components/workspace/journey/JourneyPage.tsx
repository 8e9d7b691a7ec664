import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { countUnits, type CountUnit } from '../../../lib/analysis/count-unit.ts';
import type { JourneyMap } from '../../../lib/evidence/journey-map.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { faultWords } from '../../fault-words.ts';
import { journeyMapsQuery } from '../../journey-queries.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { State } from '../../ui/State.tsx';
import text from '../../ui/text.module.css';
import { Sheet } from '../Sheet.tsx';
import { WindowChoice } from '../WindowChoice.tsx';
import { HeatTable } from './HeatTable.tsx';
import { JourneyEditPage } from './JourneyEditPage.tsx';
import { JourneyExport } from './JourneyExport.tsx';
import css from './Map.module.css';
import { MapGrid } from './MapGrid.tsx';
import { MapLegend } from './MapLegend.tsx';
import { MapTable } from './MapTable.tsx';
import { MomentSide } from './MomentSide.tsx';
import { worstOf } from './worst-of.ts';

/** Where it breaks down: stages across, moments down, each with who reports a problem there; or the same as a table. */
export function JourneyPage() {
  const [unit, setUnit] = useState<CountUnit>('accounts');
  const [asTable, setAsTable] = useState(false);
  const [chosen, choose] = useState<string | null>(null);
  const query = useQuery(journeyMapsQuery(unit));
  const title = i18n.t('workspace.journey.title');
  if (query.error) return <Sheet title={title}>{<Notice tone="fault">{faultWords(query.error)}</Notice>}</Sheet>;
  if (!query.data) return <Sheet title={title}>{<Skeleton label={i18n.t('workspace.reading')} />}</Sheet>;
  const { maps, windowDays } = query.data;
  const map = maps.find(({ journey }) => journey.id === chosen) ?? maps.find(hasMoments);
  // Nothing to draw yet: the page that makes it.
  if (!map) return <JourneyEditPage />;
  return (
    <Sheet
      title={title}
      aside={<WhichJourney maps={maps} map={map} onChoose={choose} />}
      actions={
        <>
          <Choice
            label={i18n.t('workspace.journey.count')}
            value={unit}
            onChange={setUnit}
            options={countUnits.map((value) => ({ value, label: i18n.t(`workspace.journey.units.${value}`) }))}
          />
          <WindowChoice value={windowDays} />
          <Button on={asTable} onClick={() => setAsTable(!asTable)}>
            {i18n.t('workspace.journey.table')}
          </Button>
          <JourneyExport map={map} unit={unit} />
          <ButtonLink href="#/journey/edit">{i18n.t('workspace.journey.edit')}</ButtonLink>
        </>
      }
    >
      {hasMoments(map) ? (
        <Drawn key={map.journey.id} map={map} unit={unit} asTable={asTable} />
      ) : (
        <State
          heading={i18n.t('workspace.journey.noMoments')}
          steps={<ButtonLink href="#/journey/edit">{i18n.t('workspace.journey.editTitle')}</ButtonLink>}
        >
          <p>{i18n.t('workspace.journey.noMomentsWhy')}</p>
        </State>
      )}
    </Sheet>
  );
}

function hasMoments({ stages }: JourneyMap): boolean {
  return stages.some(({ cells }) => cells.length > 0);
}

type WhichProps = {
  readonly maps: readonly JourneyMap[];
  readonly map: JourneyMap;
  readonly onChoose: (journeyId: string) => void;
};

function WhichJourney({ maps, map, onChoose }: WhichProps) {
  if (maps.length === 1) return withoutBidi(map.journey.name);
  return (
    <Select
      compact
      aria-label={i18n.t('workspace.journey.which')}
      value={map.journey.id}
      onChange={onChoose}
      options={maps.map(({ journey }) => ({ value: journey.id, label: withoutBidi(journey.name) }))}
    />
  );
}

type DrawnProps = { readonly map: JourneyMap; readonly unit: CountUnit; readonly asTable: boolean };

function Drawn({ map, unit, asTable }: DrawnProps) {
  const [picked, pick] = useState<string | null>(null);
  const cells = map.stages.flatMap((stage) => stage.cells);
  const cell = cells.find(({ moment }) => moment.id === picked) ?? worstOf(cells);
  const stage = map.stages.find(({ cells: own }) => cell && own.includes(cell));
  return (
    <>
      {asTable ? (
        <MapTable map={map} unit={unit} />
      ) : (
        <>
          <MapGrid map={map} unit={unit} picked={cell?.moment.id ?? null} onPick={pick} />
          <MapLegend window={map.window} unit={unit} />
        </>
      )}
      {cell && stage && (
        <div className={css.below}>
          <HeatTable stage={stage} unit={unit} window={map.window} />
          <MomentSide cell={cell} unit={unit} window={map.window} />
        </div>
      )}
      {cells.every(({ reach }) => reach.voices === 0) && (
        <p className={css.quiet}>
          {i18n.t('workspace.journey.nothingBreaks')}{' '}
          <Link href="/import" className={text.inText}>
            {i18n.t('workspace.importFeedback')}
          </Link>
        </p>
      )}
    </>
  );
}
