import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import type { Feedback } from '../../../lib/domain/feedback.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { Said } from '../../evidence/Said.tsx';
import { momentsByWords } from '../../journey-queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { act } from '../../workspace-actions.ts';
import { journeyQuery } from '../../workspace-queries.ts';
import css from './Feedback.module.css';

/** The moment of the journey that it speaks of: as somebody stated it, or by its words, which a person can confirm. */
export function ItemMoment({ feedback }: { readonly feedback: Feedback }) {
  const moments = useQuery(journeyQuery()).data?.moments ?? [];
  if (moments.length === 0) return null;
  const state = (momentId: string | null) => void act.setMoment([feedback.id], momentId);
  return (
    <Field label={i18n.t('workspace.journey.moment')}>
      {(control) => (
        <>
          <Select
            {...control}
            value={feedback.momentId ?? ''}
            onChange={(value) => state(value === '' ? null : value)}
            options={[
              { value: '', label: i18n.t('workspace.feedback.noMoment') },
              ...moments.map(({ id, name }) => ({ value: id, label: withoutBidi(name) })),
            ]}
          />
          {momentsByWords(moments)(feedback).map(({ id, name }) => (
            <span key={id} className={css.assigned}>
              <Said text={name} />
              <Tag tone="inferred">{i18n.t('workspace.feedback.worded')}</Tag>
              <Button
                size="small"
                aria-label={i18n.t('workspace.assign.confirmTheme', [withoutBidi(name)])}
                onClick={() => state(id)}
              >
                {i18n.t('workspace.feedback.confirm')}
              </Button>
            </span>
          ))}
        </>
      )}
    </Field>
  );
}
