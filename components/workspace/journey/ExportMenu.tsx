import { i18n } from '#i18n';
import type { CountUnit } from '../../../lib/analysis/count-unit.ts';
import type { JourneyMap } from '../../../lib/evidence/journey-map.ts';
import { toCsv } from '../../../lib/importers/csv-export.ts';
import { saveFile } from '../../save-file.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { useNow } from '../../use-now.ts';
import { legendWords } from './legend-words.ts';
import { mapPicture } from './map-picture.ts';
import { mapRows } from './map-rows.ts';
import { pngOf } from './png-of.ts';

/** The map for a slide or a spreadsheet. */
export function ExportMenu({ map, unit }: { readonly map: JourneyMap; readonly unit: CountUnit }) {
  const now = useNow();
  const picture = () => mapPicture(map, legendWords(map.window, unit, now));
  const save = (content: Blob, ending: string) =>
    saveFile(content, `journey-${new Date(now).toISOString().slice(0, 10)}.${ending}`);
  return (
    <Menu
      label={i18n.t('workspace.journey.export')}
      items={[
        {
          id: 'png',
          label: i18n.t('workspace.journey.asPng'),
          onPick: () => void pngOf(picture()).then((png) => save(png, 'png')),
        },
        {
          id: 'svg',
          label: i18n.t('workspace.journey.asSvg'),
          onPick: () => save(new Blob([picture().svg], { type: 'image/svg+xml' }), 'svg'),
        },
        {
          id: 'csv',
          label: i18n.t('workspace.journey.asCsv'),
          onPick: () => save(new Blob([toCsv(mapRows(map, unit))], { type: 'text/csv' }), 'csv'),
        },
      ]}
      trigger={(trigger) => <Button {...trigger}>{i18n.t('workspace.journey.export')}</Button>}
    />
  );
}
