import { i18n } from '#i18n';
import { verdicts, type Verdict } from '../../../lib/domain/vocabulary.ts';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { verdictWord } from './decision-words.ts';

type Props = { readonly verdict: Verdict; readonly onChange: (verdict: Verdict) => void; readonly autoFocus?: boolean };

/** Act, defer or decline. */
export function VerdictField({ verdict, onChange, autoFocus = false }: Props) {
  return (
    <Field label={i18n.t('workspace.decisions.verdict')}>
      {(control) => (
        <Select
          {...control}
          autoFocus={autoFocus}
          value={verdict}
          options={verdicts.map((one) => ({ value: one, label: verdictWord(one) }))}
          onChange={(picked) => onChange(verdicts.find((one) => one === picked) ?? verdict)}
        />
      )}
    </Field>
  );
}
