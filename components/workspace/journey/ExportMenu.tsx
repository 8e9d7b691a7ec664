import { i18n } from '#i18n';
import type { CountUnit } from '../../../lib/analysis/count-unit.ts';
import type { JourneyMap } from '../../../lib/evidence/journey-map.ts';
import { saveFile, saveTable } from '../../save-file.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { useToast } from '../../ui/toasts.ts';
import { useNow } from '../../use-now.ts';
import { legendWords } from './legend-words.ts';
import { mapPicture } from './map-picture.ts';
import { mapRows } from './map-rows.ts';
import { pngOf } from './png-of.ts';

/** The map for a slide or a spreadsheet. */
export function ExportMenu({ map, unit }: { readonly map: JourneyMap; readonly unit: CountUnit }) {
  const now = useNow();
  const toast = useToast();
  const picture = () => mapPicture(map, legendWords(map.window, unit, now));
  const nameOf = (ending: string) => `journey-${new Date(now).toISOString().slice(0, 10)}.${ending}`;
  const savePng = async () => {
    try {
      saveFile(await pngOf(picture()), nameOf('png'));
    } catch {
      toast({ tone: 'fault', text: i18n.t('workspace.journey.pngFailed') });
    }
  };
  return (
    <Menu
      label={i18n.t('workspace.journey.export')}
      items={[
        {
          id: 'png',
          label: i18n.t('workspace.journey.asPng'),
          onPick: () => void savePng(),
        },
        {
          id: 'svg',
          label: i18n.t('workspace.journey.asSvg'),
          onPick: () => saveFile(new Blob([picture().svg], { type: 'image/svg+xml' }), nameOf('svg')),
        },
        {
          id: 'csv',
          label: i18n.t('workspace.journey.asCsv'),
          onPick: () => saveTable(mapRows(map, unit), nameOf('csv')),
        },
      ]}
      trigger={(trigger) => <Button {...trigger}>{i18n.t('workspace.journey.export')}</Button>}
    />
  );
}
