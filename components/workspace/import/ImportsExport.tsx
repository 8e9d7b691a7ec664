import { i18n } from '#i18n';
import type { ListedImport } from '../../import-queries.ts';
import { tableOf } from '../../table.ts';
import { instant } from '../export/columns.ts';
import { ExportMenu } from '../export/ExportMenu.tsx';

/** What was imported before, as files. */
export function ImportsExport({ imports }: { readonly imports: readonly ListedImport[] }) {
  const table = tableOf(
    { name: 'imports', title: i18n.t('import.earlier'), shown: [] },
    [
      { id: 'file', title: i18n.t('import.file'), cell: ({ row }) => row.fileName },
      { id: 'source', title: i18n.t('workspace.feedback.source'), cell: ({ row }) => row.source },
      { id: 'importedAt', title: i18n.t('import.when'), cell: ({ row }) => instant(row.importedAt) },
      { id: 'added', title: i18n.t('import.added'), cell: ({ row }) => row.added },
      { id: 'alreadyHere', title: i18n.t('import.alreadyHere'), cell: ({ row }) => row.alreadyHere },
      { id: 'refused', title: i18n.t('import.refused'), cell: ({ row }) => row.refused },
    ],
    imports,
  );
  return <ExportMenu tables={[table]} />;
}
