import { i18n } from '#i18n';
import { monthOf } from '../../../lib/analysis/months.ts';
import { verdicts } from '../../../lib/domain/vocabulary.ts';
import { readDays, windowChoices, writtenDays } from '../../../lib/domain/window-days.ts';
import type { LedgerEntry } from '../../../lib/evidence/loop.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { format } from '../../format.ts';
import { Select } from '../../ui/Select.tsx';
import { useNow } from '../../use-now.ts';
import { windowWords } from '../WindowChoice.tsx';
import css from './Decisions.module.css';
import { hostWord, stageWord, verdictWord } from './decision-words.ts';
import { stages, type LedgerFilter } from './ledger-filter.ts';

type Props = {
  readonly ledger: readonly LedgerEntry[];
  readonly filter: LedgerFilter;
  readonly onChange: (filter: LedgerFilter) => void;
};

/** In the place of a value: there is none, as in a decision without an owner. Values are told from it by the mark before them. */
const none = 'none';
const mark = '=';

/** A list for each thing that the ledger can be narrowed by; only what the ledger holds is offered, and what narrows it now. */
export function LedgerFilters({ ledger, filter, onChange }: Props) {
  const now = useNow();
  const moments = new Map(ledger.flatMap((entry) => entry.moments.map(({ id, name }) => [id, withoutBidi(name)])));
  const held = (values: readonly (string | null | undefined)[]) =>
    [...new Set(values)].filter((value) => typeof value === 'string').toSorted();
  const orNone = (values: readonly string[], word: string): readonly Option[] => [
    ...values.map((value): Option => [value, withoutBidi(value)]),
    [null, word],
  ];
  const parts: readonly (readonly [keyof LedgerFilter, string, readonly Option[]])[] = [
    ['verdict', i18n.t('workspace.decisions.verdict'), verdicts.map((value): Option => [value, verdictWord(value)])],
    ['stage', i18n.t('workspace.decisions.stage'), stages.map((value): Option => [value, stageWord(value)])],
    [
      'owner',
      i18n.t('workspace.owner'),
      orNone(held([...ledger.flatMap(({ owners }) => owners), filter.owner]), i18n.t('workspace.noOwner')),
    ],
    [
      'area',
      i18n.t('workspace.decisions.area'),
      orNone(held([...ledger.map(({ area }) => area), filter.area]), i18n.t('workspace.loop.noArea')),
    ],
    ['moment', i18n.t('workspace.journey.moment'), [...moments]],
    [
      'host',
      i18n.t('workspace.decisions.host'),
      held(ledger.map(({ decision }) => decision.item.host)).map((host): Option => [host, hostWord(host)]),
    ],
    [
      'age',
      i18n.t('workspace.decisions.age'),
      [...new Set([...windowChoices.map(writtenDays), ...(filter.age ? [filter.age] : [])])].map((age): Option => [
        age,
        windowWords(readDays(age) ?? null),
      ]),
    ],
    [
      'month',
      i18n.t('workspace.export.month'),
      held([...ledger.map(({ decision }) => monthOf(decision.decidedAt)), filter.month])
        .toReversed()
        .map((month): Option => [month, format().month(month, now)]),
    ],
  ];
  return (
    <div className={css.filters}>
      {parts.map(([name, label, options]) => (
        <Select
          key={name}
          compact
          aria-label={label}
          value={chosen(filter[name])}
          options={[
            { value: '', label: i18n.t('workspace.decisions.any', [label]) },
            ...options.map(([value, word]) => ({ value: chosen(value), label: word })),
          ]}
          onChange={(value) => onChange({ ...filter, [name]: picked(value) })}
        />
      ))}
    </div>
  );
}

type Option = readonly [value: string | null, word: string];

function chosen(value: string | null | undefined): string {
  if (value === undefined) return '';
  return value === null ? none : `${mark}${value}`;
}

function picked(value: string): string | null | undefined {
  if (value === '') return undefined;
  return value === none ? null : value.slice(mark.length);
}
