import { i18n } from '#i18n';
import type { CountUnit } from '../../../lib/analysis/count-unit.ts';
import type { JourneyMap } from '../../../lib/evidence/journey-map.ts';
import { saveFile } from '../../save-file.ts';
import { useToast } from '../../ui/toasts.ts';
import { useNow } from '../../use-now.ts';
import { ExportMenu } from '../export/ExportMenu.tsx';
import { fileName } from '../export/file-name.ts';
import { windowWords } from '../WindowChoice.tsx';
import { legendWords } from './legend-words.ts';
import { mapPicture } from './map-picture.ts';
import { mapTables } from './map-tables.ts';
import { pngOf } from './png-of.ts';

/** The map for a slide or a spreadsheet. */
export function JourneyExport({ map, unit }: { readonly map: JourneyMap; readonly unit: CountUnit }) {
  const now = useNow();
  const toast = useToast();
  const shown = [i18n.t(`workspace.journey.unitWords.${unit}`), windowWords(map.window.days)];
  const picture = () => mapPicture(map, legendWords(map.window, unit, now));
  const nameOf = (ending: string) => fileName({ name: 'journey', shown: [map.journey.name, ...shown] }, now, ending);
  const savePng = async () => {
    try {
      saveFile(await pngOf(picture()), nameOf('png'));
    } catch {
      toast({ tone: 'fault', text: i18n.t('workspace.journey.pngFailed') });
    }
  };
  const saveSvg = () => saveFile(new Blob([picture().svg], { type: 'image/svg+xml' }), nameOf('svg'));
  return (
    <ExportMenu
      others={[
        { id: 'png', label: i18n.t('workspace.journey.asPng'), onPick: () => void savePng() },
        { id: 'svg', label: i18n.t('workspace.journey.asSvg'), onPick: saveSvg },
      ]}
      tables={mapTables(map, unit, shown)}
    />
  );
}
