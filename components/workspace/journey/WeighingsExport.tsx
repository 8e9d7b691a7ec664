import { i18n } from '#i18n';
import type { Moment } from '../../../lib/domain/journey.ts';
import { tableOf } from '../../table.ts';
import { instant } from '../export/columns.ts';
import { ExportMenu } from '../export/ExportMenu.tsx';

/** Every weight that a moment was given, as files. */
export function WeighingsExport({ moment }: { readonly moment: Moment }) {
  const table = tableOf(
    { name: `${moment.key}-weights`, title: i18n.t('workspace.journey.weighings'), shown: [] },
    [
      { id: 'at', title: i18n.t('import.when'), cell: ({ at }) => instant(at) },
      { id: 'weight', title: i18n.t('workspace.journey.weight'), cell: ({ weight }) => weight },
      { id: 'because', title: i18n.t('workspace.decisions.because'), cell: ({ because }) => because },
      { id: 'by', title: i18n.t('workspace.export.by'), cell: ({ by }) => by },
    ],
    moment.weighings,
  );
  return <ExportMenu tables={[table]} />;
}
