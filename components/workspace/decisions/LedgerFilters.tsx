import { i18n } from '#i18n';
import { verdicts } from '../../../lib/domain/vocabulary.ts';
import type { LedgerEntry } from '../../../lib/evidence/loop.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { format } from '../../format.ts';
import { Select } from '../../ui/Select.tsx';
import css from './Decisions.module.css';
import { hostWord, stageWord, verdictWord } from './decision-words.ts';
import { stages, type LedgerFilter } from './ledger-filter.ts';

type Props = {
  readonly ledger: readonly LedgerEntry[];
  readonly filter: LedgerFilter;
  readonly onChange: (filter: LedgerFilter) => void;
};

const ages = [30, 90, 365] as const;

/** A list for each thing that the ledger can be narrowed by; only what the ledger holds is offered. */
export function LedgerFilters({ ledger, filter, onChange }: Props) {
  const moments = new Map(ledger.flatMap((entry) => entry.moments.map(({ id, name }) => [id, withoutBidi(name)])));
  const plain = (values: readonly (string | null)[]) =>
    [...new Set(values.filter((value) => value !== null))].toSorted().map((value) => [value, withoutBidi(value)] as const);
  const parts = [
    ['verdict', i18n.t('workspace.decisions.verdict'), verdicts.map((value) => [value, verdictWord(value)] as const)],
    ['stage', i18n.t('workspace.decisions.stage'), stages.map((value) => [value, stageWord(value)] as const)],
    ['owner', i18n.t('workspace.owner'), plain(ledger.flatMap(({ owners }) => owners))],
    ['area', i18n.t('workspace.decisions.area'), plain(ledger.map(({ area }) => area))],
    ['moment', i18n.t('workspace.journey.moment'), [...moments]],
    [
      'host',
      i18n.t('workspace.decisions.host'),
      plain(ledger.map(({ decision }) => decision.item.host)).map(([host]) => [host, hostWord(host)] as const),
    ],
    [
      'age',
      i18n.t('workspace.decisions.age'),
      ages.map((days) => [String(days), i18n.t('workspace.lastDays', [format().days(days)])] as const),
    ],
  ] as const;
  return (
    <div className={css.filters}>
      {parts.map(([name, label, options]) => (
        <Select
          key={name}
          compact
          aria-label={label}
          value={filter[name] ?? ''}
          options={[
            { value: '', label: i18n.t('workspace.decisions.any', [label]) },
            ...options.map(([value, word]) => ({ value, label: word })),
          ]}
          onChange={(value) => onChange({ ...filter, [name]: value })}
        />
      ))}
    </div>
  );
}
