import { i18n } from '#i18n';
import type { Table } from '../../table.ts';
import { tableFormats } from '../../table-file.ts';
import { format } from '../../format.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu, type MenuItem } from '../../ui/Menu.tsx';
import css from './Export.module.css';
import { useTableFile, type Written } from './use-table-file.ts';

type Props = {
  /** The tables of the page, as they are shown. */
  readonly tables: readonly Table[];
  /** Other ways out of this page, above the tables. */
  readonly others?: readonly MenuItem[];
};

/** What a page shows, as files: each of its tables for a spreadsheet or for a program. */
export function ExportMenu({ tables, others = [] }: Props) {
  const { written, save, cancel } = useTableFile();
  const files = tables.flatMap((table, at): readonly MenuItem[] =>
    tableFormats.map((as, nth) => ({
      id: `${table.name} ${as}`,
      label: i18n.t(`workspace.export.${as}`, [table.title]),
      apart: nth === 0 && at + others.length > 0,
      onPick: () => void save(table, as),
    })),
  );
  const label = i18n.t('workspace.export.export');
  return (
    <>
      <Menu label={label} items={[...others, ...files]} trigger={(trigger) => <Button {...trigger}>{label}</Button>} />
      {written && <Underway written={written} onCancel={cancel} />}
    </>
  );
}

function Underway({ written: { rows, of }, onCancel }: { readonly written: Written; readonly onCancel: () => void }) {
  const { count } = format();
  return (
    <span className={css.underway}>
      <progress max={of} value={rows} aria-label={i18n.t('workspace.export.writing')} />
      {i18n.t('workspace.ofTotal', [count(rows), count(of)])}
      <Button onClick={onCancel}>{i18n.t('workspace.export.cancel')}</Button>
    </span>
  );
}
