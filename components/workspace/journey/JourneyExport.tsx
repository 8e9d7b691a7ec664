import { i18n } from '#i18n';
import type { CountUnit } from '../../../lib/analysis/count-unit.ts';
import type { JourneyMap } from '../../../lib/evidence/journey-map.ts';
import { saveFile } from '../../save-file.ts';
import { useToast } from '../../ui/toasts.ts';
import { useNow } from '../../use-now.ts';
import { ExportMenu } from '../export/ExportMenu.tsx';
import { fileName } from '../export/file-name.ts';
import { windowWords } from '../WindowChoice.tsx';
import { heatPicture } from './heat-picture.ts';
import { heatLegend, legendWords } from './legend-words.ts';
import { mapPicture } from './map-picture.ts';
import { mapTables } from './map-tables.ts';
import { pngOf } from './png-of.ts';

/** The map and its heat for a slide or a spreadsheet. */
export function JourneyExport({ map, unit }: { readonly map: JourneyMap; readonly unit: CountUnit }) {
  const now = useNow();
  const toast = useToast();
  const shown = [i18n.t(`workspace.journey.unitWords.${unit}`), windowWords(map.window.days)];
  const pictures = {
    journey: () => mapPicture(map, legendWords(map.window, unit, now)),
    'journey-heat': () => heatPicture(map, heatLegend(map.window, unit, now), now),
  };
  type Drawn = keyof typeof pictures;
  const nameOf = (name: Drawn, ending: string) => fileName({ name, shown: [map.journey.name, ...shown] }, now, ending);
  const savePng = async (name: Drawn) => {
    try {
      saveFile(await pngOf(pictures[name]()), nameOf(name, 'png'));
    } catch {
      toast({ tone: 'fault', text: i18n.t('workspace.journey.pngFailed') });
    }
  };
  const saveSvg = (name: Drawn) => saveFile(new Blob([pictures[name]().svg], { type: 'image/svg+xml' }), nameOf(name, 'svg'));
  return (
    <ExportMenu
      others={[
        { id: 'png', label: i18n.t('workspace.journey.asPng'), onPick: () => void savePng('journey') },
        { id: 'svg', label: i18n.t('workspace.journey.asSvg'), onPick: () => saveSvg('journey') },
        { id: 'heat-png', label: i18n.t('workspace.journey.heatPng'), onPick: () => void savePng('journey-heat') },
        { id: 'heat-svg', label: i18n.t('workspace.journey.heatSvg'), onPick: () => saveSvg('journey-heat') },
      ]}
      tables={mapTables(map, unit, shown)}
    />
  );
}
