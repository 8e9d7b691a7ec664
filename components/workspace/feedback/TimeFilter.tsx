import { i18n } from '#i18n';
import { windowChoices } from '../../../lib/domain/settings.ts';
import type { FeedbackSet } from '../../../lib/evidence/feedback-set.ts';
import { Select } from '../../ui/Select.tsx';
import { useNow } from '../../use-now.ts';
import { windowWords } from '../WindowChoice.tsx';
import { timeWords } from './set-words.ts';

type Props = { readonly set: FeedbackSet; readonly onChange: (set: FeedbackSet) => void };

/** When it was said: a usual span up to now, or the one that a number came with. */
export function TimeFilter({ set, onChange }: Props) {
  const now = useNow();
  const own = timeWords(set, now).join(' · ');
  const usual = windowChoices.find((days) => days === set.days);
  const isUsual = own === '' || (usual !== undefined && own === windowWords(usual));
  const pick = (value: string) => {
    const days = windowChoices.find((choice) => String(choice) === value);
    onChange({ ...set, days, month: undefined, from: undefined, to: undefined });
  };
  return (
    <Select
      aria-label={i18n.t('workspace.feedback.time')}
      value={isUsual ? String(usual ?? '') : 'own'}
      onChange={pick}
      options={[
        { value: '', label: i18n.t('workspace.feedback.anyTime') },
        ...(isUsual ? [] : [{ value: 'own', label: own }]),
        ...windowChoices.map((days) => ({ value: String(days), label: windowWords(days) })),
      ]}
    />
  );
}
