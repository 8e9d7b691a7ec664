import { i18n } from '#i18n';
import type { FeedbackList } from '../../../lib/evidence/feedback-list.ts';
import type { FeedbackSet } from '../../../lib/evidence/feedback-set.ts';
import { groupName } from '../../evidence/breakdown-rows.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { Select } from '../../ui/Select.tsx';

type Props = { readonly set: FeedbackSet; readonly list: FeedbackList; readonly onChange: (set: FeedbackSet) => void };

/** Source, segment, plan and product area: as many as anything is known of. */
export function GroupFilters({ set, list, onChange }: Props) {
  const groups = [
    { by: 'source', names: list.sources, any: i18n.t('workspace.feedback.anySource') },
    { by: 'segment', names: list.segments, any: i18n.t('workspace.feedback.anySegment') },
    { by: 'plan', names: list.plans, any: i18n.t('workspace.feedback.anyPlan') },
    { by: 'area', names: list.areas, any: i18n.t('workspace.feedback.anyArea') },
  ] as const;
  return groups
    .filter(({ by, names }) => names.length > 0 || set[by] !== undefined)
    .map(({ by, names, any }) => (
      <Select
        key={by}
        aria-label={i18n.t(`evidence.by.${by}`)}
        value={written(set[by])}
        onChange={(value) => onChange({ ...set, [by]: named(value) })}
        options={[
          { value: '', label: any },
          ...names.map((name) => ({ value: written(name), label: withoutBidi(name) })),
          ...(by === 'source' ? [] : [{ value: none, label: groupName(by, null) }]),
        ]}
      />
    ));
}

/** What is not known; a name is written with `=` before it, so that it can be any. */
const none = 'none';

function written(name: string | null | undefined): string {
  return name === null ? none : name === undefined ? '' : `=${name}`;
}

function named(value: string): string | null | undefined {
  return value === none ? null : value === '' ? undefined : value.slice(1);
}
