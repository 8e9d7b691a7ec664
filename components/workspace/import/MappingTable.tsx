import { i18n } from '#i18n';
import { withoutBidi } from '../../evidence/bidi.ts';
import { Said } from '../../evidence/Said.tsx';
import { choiceKey, listInWords, possibleUses } from '../../column-uses.ts';
import type { Mapping } from '../../import-session.ts';
import { classes } from '../../ui/classes.ts';
import { Select } from '../../ui/Select.tsx';
import { importSession } from '../../use-import.ts';
import { columnLabel } from './column-label.ts';
import { foundIn } from './found-words.ts';
import { labelOf } from './column-use-words.ts';
import css from './Import.module.css';
import table from '../Table.module.css';

/** One row a column: what it is called, what it is taken for, its first values, what was found in it. */
export function MappingTable({ mapping }: { readonly mapping: Mapping }) {
  return (
    <div className={table.scroll}>
      <table className={classes(table.table, css.mapping)}>
        <thead>
          <tr>
            <th className={css.column}>{i18n.t('import.column')}</th>
            <th className={css.holds}>{i18n.t('import.holds')}</th>
            <th>{i18n.t('import.firstValues')}</th>
            <th className={css.found}>{i18n.t('import.found')}</th>
          </tr>
        </thead>
        <tbody>
          {mapping.uses.map((_, index) => (
            <MappingRow key={index} mapping={mapping} index={index} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MappingRow({ mapping, index }: { readonly mapping: Mapping; readonly index: number }) {
  const { inspection, uses } = mapping;
  const use = uses[index];
  const profile = inspection.profiles[index];
  if (!use || !profile) return null;
  const choices = possibleUses(inspection, index, use);
  const name = columnLabel(inspection.columns, index);
  const values = firstValues(profile.first);
  return (
    <tr>
      <th scope="row" className={css.name} title={withoutBidi(name)}>
        <span>
          <Said text={name} />
        </span>
      </th>
      <td>
        <span className={classes(use.holds === 'nothing' && css.off)}>
          <Select
            compact
            aria-label={i18n.t('import.holdsOf', [name])}
            value={choiceKey(use)}
            options={choices.map((choice) => ({ value: choiceKey(choice), label: labelOf(choice) }))}
            onChange={(key) => {
              const chosen = choices.find((choice) => choiceKey(choice) === key);
              if (chosen) importSession.setUse(index, chosen);
            }}
          />
        </span>
      </td>
      <td className={css.sample} title={withoutBidi(values)}>
        <Said text={values} />
      </td>
      <td className={css.nowrap}>{foundIn(mapping, index)}</td>
    </tr>
  );
}

/** Values hold commas of their own, and a list in one of them is told apart from the next value. */
function firstValues(cells: readonly string[]): string {
  const shown = cells.map((cell) => listInWords(cell).trim().slice(0, 120));
  return shown.map((cell) => (cell === '' ? i18n.t('import.emptyCell') : cell)).join(' · ');
}
