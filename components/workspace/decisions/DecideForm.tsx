import { i18n } from '#i18n';
import { useState } from 'react';
import type { Verdict } from '../../../lib/domain/vocabulary.ts';
import { itemLabel } from '../../../lib/domain/work-item.ts';
import type { Comparison } from '../../../lib/evidence/compare.ts';
import type { Compared } from '../../../lib/evidence/compared.ts';
import { tradeOffActions } from '../../compare-queries.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { voicesText } from '../../evidence/voices.ts';
import { format } from '../../format.ts';
import { classes } from '../../ui/classes.ts';
import { Field } from '../../ui/Field.tsx';
import { DateInput } from '../../ui/DateInput.tsx';
import { Input } from '../../ui/Input.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useToast } from '../../ui/toasts.ts';
import { useAction } from '../../use-action.ts';
import { columnId, comparedLabel, comparedName } from '../compare/compared-words.ts';
import { dayAhead } from '../day-ahead.ts';
import form from '../Form.module.css';
import { windowWords } from '../WindowChoice.tsx';
import { FormEnd } from '../FormEnd.tsx';
import { VerdictField } from './VerdictField.tsx';

const reviewInDays = 90;

/** Decides on a theme, or for one of several themes and items and says what the others lose by it. Its evidence is frozen as it stands now. */
export function DecideForm({ comparison, onDone }: { readonly comparison: Comparison; readonly onDone: (key: string) => void }) {
  const { columns, items, window } = comparison;
  const [picked, pick] = useState<string | null>(null);
  const chosen = columns.find((column) => columnId(column) === picked) ?? columns[0];
  const [chosenItem, setItemId] = useState<string | null>(null);
  // What is decided for an item is recorded on it, unless somebody says otherwise.
  const itemId = chosenItem ?? (chosen?.subject.kind === 'item' ? chosen.subject.item : items[0])?.itemId ?? '';
  const [address, setAddress] = useState('');
  const alone = columns.length === 1;
  const [verdict, setVerdict] = useState<Verdict>('act');
  const [because, setBecause] = useState('');
  const [typedGivesUp, setGivesUp] = useState<string | null>(null);
  const [expects, setExpects] = useState('');
  const [reviewOn, setReviewOn] = useState(dayAhead(reviewInDays));
  const { busy, problem, run } = useAction();
  const toast = useToast();
  const item = items.find((one) => one.itemId === itemId);
  const givesUp =
    typedGivesUp ??
    givenUp(
      columns.filter((one) => one !== chosen),
      windowWords(window.days),
    );

  const record = () =>
    run(async () => {
      if (!chosen) return;
      const words = { verdict, because, givesUp, expects, reviewOn: reviewOn === '' ? null : reviewOn };
      const decision = await tradeOffActions.record(item ? { item } : { address: address.trim() }, words, chosen, window);
      toast({
        text: i18n.t('workspace.compare.recorded', [decision.key]),
        action: { label: i18n.t('workspace.undo'), icon: 'undo', onPress: () => void tradeOffActions.takeBack(decision.id) },
      });
      onDone(decision.key);
    });

  return (
    <form
      className={classes(form.form, form.apart)}
      onSubmit={(event) => {
        event.preventDefault();
        void record();
      }}
    >
      {alone ? (
        <VerdictField verdict={verdict} onChange={setVerdict} autoFocus />
      ) : (
        <Field label={i18n.t('workspace.compare.actOn')}>
          {(control) => (
            <Select
              {...control}
              autoFocus
              value={chosen ? columnId(chosen) : ''}
              options={columns.map((column) => ({ value: columnId(column), label: comparedName(column) }))}
              onChange={pick}
            />
          )}
        </Field>
      )}
      <Field label={i18n.t('workspace.decisions.givesUp')} {...(alone ? { aside: i18n.t('workspace.optional') } : {})}>
        {(control) => (
          <TextArea {...control} required={!alone} value={givesUp} onChange={(event) => setGivesUp(event.target.value)} />
        )}
      </Field>
      <Field label={i18n.t('workspace.decisions.because')}>
        {(control) => (
          <TextArea
            {...control}
            required={!alone || verdict !== 'act'}
            value={because}
            onChange={(event) => setBecause(event.target.value)}
          />
        )}
      </Field>
      <div className={form.pair}>
        <Field label={i18n.t('workspace.decisions.expects')} aside={i18n.t('workspace.optional')}>
          {(control) => <Input {...control} value={expects} onChange={(event) => setExpects(event.target.value)} />}
        </Field>
        <Field label={i18n.t('workspace.compare.reviewOn')}>
          {(control) => (
            <DateInput {...control} min={dayAhead(1)} value={reviewOn} onChange={(event) => setReviewOn(event.target.value)} />
          )}
        </Field>
      </div>
      <Field label={i18n.t('workspace.compare.recordOn')}>
        {(control) => (
          <Select
            {...control}
            value={itemId}
            options={[
              ...items.map((one) => ({ value: one.itemId, label: withoutBidi(`${itemLabel(one)} · ${one.title}`) })),
              { value: '', label: i18n.t('workspace.compare.otherItem') },
            ]}
            onChange={setItemId}
          />
        )}
      </Field>
      {!item && (
        <Field label={i18n.t('workspace.compare.address')}>
          {(control) => (
            <Input {...control} required inputMode="url" value={address} onChange={(event) => setAddress(event.target.value)} />
          )}
        </Field>
      )}
      <FormEnd problem={problem} busy={busy} label={i18n.t('workspace.compare.record')} />
    </form>
  );
}

/** The others with what stands behind them, so that the record names what was known to be given up. */
function givenUp(others: readonly Compared[], span: string): string {
  return others
    .map((column) =>
      [
        `${comparedName(column)} (${comparedLabel(column)}): ${voicesText(column.reach)}`,
        column.arr > 0 ? i18n.t('workspace.arr', [format().money(column.arr)]) : null,
        span,
      ]
        .filter((part) => part !== null)
        .join(', '),
    )
    .join('\n');
}
