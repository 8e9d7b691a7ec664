import { i18n } from '#i18n';
import { signalKinds } from '../../../lib/domain/feedback.ts';
import type { FeedbackList } from '../../../lib/evidence/feedback-list.ts';
import type { FeedbackSet } from '../../../lib/evidence/feedback-set.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { Input } from '../../ui/Input.tsx';
import { Select } from '../../ui/Select.tsx';
import css from './Feedback.module.css';
import { GroupFilters } from './GroupFilters.tsx';
import { TimeFilter } from './TimeFilter.tsx';

type Props = {
  readonly set: FeedbackSet;
  readonly text: string;
  readonly list: FeedbackList;
  readonly onChange: (set: FeedbackSet) => void;
  readonly onType: (text: string) => void;
};

/** Words, theme, signal, moment, time, and who said it where; an empty choice does not restrict. */
export function FeedbackFilters({ set, text, list, onChange, onType }: Props) {
  return (
    <div className={css.filters} role="search">
      <div className={css.search}>
        <Input
          icon="search"
          type="search"
          aria-label={i18n.t('workspace.feedback.search')}
          placeholder={i18n.t('workspace.feedback.search')}
          value={text}
          onChange={(event) => onType(event.target.value)}
        />
      </div>
      <Select
        aria-label={i18n.t('workspace.themes.theme')}
        value={chosen(set.themes)}
        onChange={(id) => onChange({ ...set, themes: id === none ? null : idsOf(id, set.themes), counted: undefined })}
        options={[
          any(i18n.t('workspace.feedback.anyTheme')),
          { value: none, label: i18n.t('workspace.feedback.withoutTheme') },
          ...severalOf(set.themes),
          ...list.themes.map(({ id, name }) => ({ value: id, label: withoutBidi(name) })),
        ]}
      />
      <Select
        aria-label={i18n.t('workspace.feedback.signal')}
        value={set.signal === null ? none : (set.signal ?? '')}
        onChange={(value) =>
          onChange({ ...set, signal: value === none ? null : signalKinds.find((kind) => kind === value), beside: undefined })
        }
        options={[
          any(i18n.t('workspace.feedback.anySignal')),
          ...signalKinds.map((kind) => ({ value: kind, label: i18n.t(`evidence.signal.${kind}`) })),
          { value: none, label: i18n.t('workspace.feedback.noSignal') },
        ]}
      />
      {list.moments.length > 0 && (
        <Select
          aria-label={i18n.t('workspace.journey.moment')}
          value={chosen(set.moments)}
          onChange={(id) => onChange({ ...set, moments: idsOf(id, set.moments), worded: undefined })}
          options={[
            any(i18n.t('workspace.feedback.anyMoment')),
            ...severalOf(set.moments),
            ...list.moments.map(({ id, name }) => ({ value: id, label: withoutBidi(name) })),
          ]}
        />
      )}
      <TimeFilter set={set} onChange={onChange} />
      <GroupFilters set={set} list={list} onChange={onChange} />
    </div>
  );
}

/** What is not known, and more than one. */
const none = 'none';
const several = 'several';

function any(label: string) {
  return { value: '', label };
}

function chosen(ids: readonly string[] | null | undefined): string {
  if (ids === null) return none;
  return ids === undefined ? '' : ids.length === 1 ? (ids[0] ?? '') : several;
}

function idsOf(value: string, before: readonly string[] | null | undefined): readonly string[] | undefined {
  if (value === several) return before ?? undefined;
  return value === '' ? undefined : [value];
}

function severalOf(ids: readonly string[] | null | undefined) {
  return ids && ids.length > 1 ? [{ value: several, label: i18n.t('workspace.feedback.several', [String(ids.length)]) }] : [];
}
