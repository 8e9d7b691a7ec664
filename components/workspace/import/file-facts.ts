import { i18n } from '#i18n';
import type { Encoding } from '../../../lib/importers/encoding.ts';
import type { Layout } from '../../../lib/importers/layout.ts';
import { format } from '../../format.ts';
import type { Trial } from '../../import-messages.ts';
import type { Mapping } from '../../import-session.ts';
import { fewRows } from './few-rows.ts';

/** The line under the title: how much there is, how it is written, and what would come of it. */
export function factsOf({ inspection, trial, uses }: Mapping): readonly string[] {
  const { layout, rows } = inspection;
  const { count } = format();
  const hasText = uses.some(({ holds }) => holds === 'text');
  return [
    i18n.t('import.rows', rows, [count(rows)]),
    formOf(layout),
    encodingFact(layout.encoding),
    ...headerFact(layout),
    ...(trial && hasText
      ? [
          i18n.t('import.newItems', trial.fresh, [count(trial.fresh)]),
          i18n.t('import.knownItems', [count(trial.alreadyHere)]),
          ...refusalFacts(trial),
        ]
      : []),
  ];
}

/** A survey is full of rows without text; they are no fault of the file, so many of them are said apart. */
function refusalFacts({ refused, noText }: Trial): readonly string[] {
  const { count } = format();
  if (noText <= fewRows) return [i18n.t('import.unreadable', [count(refused + noText)])];
  return [i18n.t('import.withoutText', [count(noText)]), i18n.t('import.unreadable', [count(refused)])];
}

function formOf(layout: Layout): string {
  if (layout.kind === 'json') return i18n.t('import.form.json');
  if (layout.kind === 'json-lines') return i18n.t('import.form.lines');
  const names = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;
  const { delimiter } = layout.dialect;
  return i18n.t(delimiter === null ? 'import.form.single' : `import.form.${names[delimiter]}`);
}

function encodingFact(encoding: Encoding): string {
  const name = encodingLabel(encoding.label);
  return encoding.label === 'windows-1252' ? i18n.t('import.accentsRight', [name]) : name;
}

function headerFact(layout: Layout): readonly string[] {
  if (layout.kind !== 'table') return [];
  const { headerRows, preamble } = layout;
  if (headerRows === 0) return [i18n.t('import.noHeader')];
  return [headerRows === 1 ? i18n.t('import.header', [String(preamble + 1)]) : i18n.t('import.headers', [String(headerRows)])];
}

const labels: Readonly<Record<Encoding['label'], string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252',
  'windows-1251': 'Windows-1251',
  'euc-kr': 'CP949',
  shift_jis: 'Shift JIS',
  gb18030: 'GB 18030',
};

/** The proper name of an encoding, the same in every language. */
export function encodingLabel(label: Encoding['label']): string {
  return labels[label];
}
