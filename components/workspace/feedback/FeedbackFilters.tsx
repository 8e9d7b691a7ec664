import { i18n } from '#i18n';
import { signalKinds } from '../../../lib/domain/feedback.ts';
import type { FeedbackFilter, FeedbackList } from '../../../lib/evidence/feedback-list.ts';
import { windowChoices } from '../../../lib/domain/settings.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { Input } from '../../ui/Input.tsx';
import { Select } from '../../ui/Select.tsx';
import { windowWords } from '../WindowChoice.tsx';
import css from './Feedback.module.css';

type Props = {
  readonly filter: FeedbackFilter;
  readonly list: FeedbackList;
  readonly onChange: (filter: FeedbackFilter) => void;
};

/** Words, theme, moment, signal, source, segment and time; an empty choice does not restrict. */
export function FeedbackFilters({ filter, list, onChange }: Props) {
  const pick = (name: 'theme' | 'source' | 'segment' | 'moment') => (value: string) =>
    onChange({ ...filter, [name]: value === '' ? null : value });
  const any = (label: string) => ({ value: '', label });
  const named = (names: readonly string[]) => names.map((name) => ({ value: name, label: withoutBidi(name) }));
  return (
    <div className={css.filters} role="search">
      <div className={css.search}>
        <Input
          icon="search"
          type="search"
          aria-label={i18n.t('workspace.feedback.search')}
          placeholder={i18n.t('workspace.feedback.search')}
          value={filter.text}
          onChange={(event) => onChange({ ...filter, text: event.target.value })}
        />
      </div>
      <Select
        aria-label={i18n.t('workspace.themes.theme')}
        value={filter.theme ?? ''}
        onChange={pick('theme')}
        options={[
          any(i18n.t('workspace.feedback.anyTheme')),
          { value: 'none', label: i18n.t('workspace.feedback.withoutTheme') },
          ...list.themes.map(({ id, name }) => ({ value: id, label: withoutBidi(name) })),
        ]}
      />
      <Select
        aria-label={i18n.t('workspace.feedback.signal')}
        value={filter.signal ?? ''}
        onChange={(value) =>
          onChange({ ...filter, signal: signalKinds.find((kind) => kind === value) ?? (value === 'none' ? 'none' : null) })
        }
        options={[
          any(i18n.t('workspace.feedback.anySignal')),
          ...signalKinds.map((kind) => ({ value: kind, label: i18n.t(`evidence.signal.${kind}`) })),
          { value: 'none', label: i18n.t('workspace.feedback.noSignal') },
        ]}
      />
      <Select
        aria-label={i18n.t('workspace.feedback.source')}
        value={filter.source ?? ''}
        onChange={pick('source')}
        options={[any(i18n.t('workspace.feedback.anySource')), ...named(list.sources)]}
      />
      {list.moments.length > 0 && (
        <Select
          aria-label={i18n.t('workspace.journey.moment')}
          value={filter.moment ?? ''}
          onChange={pick('moment')}
          options={[
            any(i18n.t('workspace.feedback.anyMoment')),
            ...list.moments.map(({ id, name }) => ({ value: id, label: withoutBidi(name) })),
          ]}
        />
      )}
      <Select
        aria-label={i18n.t('workspace.feedback.time')}
        value={String(filter.days ?? '')}
        onChange={(days) => onChange({ ...filter, days: windowChoices.find((choice) => String(choice) === days) ?? null })}
        options={[
          any(i18n.t('workspace.feedback.anyTime')),
          ...windowChoices.map((days) => ({ value: String(days), label: windowWords(days) })),
        ]}
      />
      {list.segments.length > 0 && (
        <Select
          aria-label={i18n.t('workspace.feedback.segment')}
          value={filter.segment ?? ''}
          onChange={pick('segment')}
          options={[any(i18n.t('workspace.feedback.anySegment')), ...named(list.segments)]}
        />
      )}
    </div>
  );
}
