import { useRef, useState, type SyntheticEvent } from 'react';
import { i18n } from '#i18n';
import type { Decision, Draft } from '../../lib/domain/decision.ts';
import { verdicts } from '../../lib/domain/vocabulary.ts';
import type { WorkItem } from '../../lib/domain/work-item.ts';
import type { Evidence } from '../../lib/evidence/evidence.ts';
import { voicesText } from '../evidence/voices.ts';
import { citedItem } from '../mutations.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Field } from '../ui/Field.tsx';
import { DateInput } from '../ui/DateInput.tsx';
import { Input } from '../ui/Input.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { CiteChoice } from './CiteChoice.tsx';
import { frozenWords } from './frozen-words.ts';
import { useDeciding } from './use-deciding.ts';
import { useDraft, noWords, type DraftWords } from './use-draft.ts';
import type { Citable } from './cites.ts';
import type { Cites } from './use-cites.ts';
import css from './Decision.module.css';

type Props = {
  readonly item: WorkItem;
  readonly evidence: Evidence;
  readonly cites: Cites;
  /** The recorded decision that is edited; its frozen evidence stays as it was. */
  readonly edited: Decision | null;
  readonly draft: Draft | null;
  readonly onDone: () => void;
  readonly onCancel: (() => void) | null;
};

/** Verdict, because, gives up, expected outcome, review date, one button, and beside it what will be frozen. */
export function DecisionForm({ item, evidence, cites, edited, draft, onDone, onCancel }: Props) {
  const isOthers = draft !== null && draft.decisionId !== (edited?.id ?? null);
  const { words, change, settle, drop } = useDraft(citedItem(item), startingWords(edited, draft), isOthers);
  const [attempted, setAttempted] = useState(false);
  const because = useRef<HTMLTextAreaElement>(null);
  const { record, busy, problem } = useDeciding(item, evidence, cites);
  const reasonless = words.verdict !== null && words.verdict !== 'act' && words.because.trim() === '';

  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    setAttempted(true);
    if (words.verdict === null) return;
    if (reasonless) return because.current?.focus();
    const decided = { ...words, verdict: words.verdict };
    void settle(async () => {
      const done = await record(decided, edited);
      if (done) onDone();
      return done;
    });
  }

  return (
    <form className={css.decide} onSubmit={submit}>
      <Choice
        label={i18n.t('panel.decision.verdict')}
        wide
        value={words.verdict}
        options={verdicts.map((verdict) => ({ value: verdict, label: i18n.t(`panel.decision.verdicts.${verdict}`) }))}
        onChange={(verdict) => change({ verdict })}
      />
      {words.verdict !== null && (
        <>
          <Field
            label={i18n.t('panel.decision.because')}
            problem={attempted && reasonless ? reasonNeeded(words.verdict, cites.chosen) : null}
          >
            {(control) => (
              <TextArea
                {...control}
                ref={because}
                value={words.because}
                onChange={(event) => change({ because: event.target.value })}
              />
            )}
          </Field>
          <Field label={i18n.t('panel.decision.givesUp')} aside={i18n.t('panel.decision.optional')}>
            {(control) => (
              <Input {...control} value={words.givesUp} onChange={(event) => change({ givesUp: event.target.value })} />
            )}
          </Field>
          <div className={css.pair}>
            <Field label={i18n.t('panel.decision.expects')}>
              {(control) => (
                <Input {...control} value={words.expects} onChange={(event) => change({ expects: event.target.value })} />
              )}
            </Field>
            <Field label={i18n.t('panel.decision.reviewOn')}>
              {(control) => (
                <DateInput
                  {...control}
                  value={words.reviewOn ?? ''}
                  onChange={(event) => change({ reviewOn: event.target.value === '' ? null : event.target.value })}
                />
              )}
            </Field>
          </div>
          <div className={css.foot}>
            <Button type="submit" look="main" data-acts="" disabled={busy}>
              {i18n.t(edited ? 'panel.decision.save' : 'panel.decision.record')}
            </Button>
            <Button
              look="dim"
              onClick={() => {
                drop();
                onCancel?.();
              }}
            >
              {i18n.t('panel.decision.discard')}
            </Button>
            {edited ? (
              <p className={css.frozen}>{i18n.t('panel.decision.staysFrozen')}</p>
            ) : (
              <CiteChoice cites={cites} says={frozenWords(cites.chosen)} />
            )}
          </div>
          {problem !== null && (
            <p role="alert" className={css.problem}>
              {problem}
            </p>
          )}
        </>
      )}
      {words.verdict === null && onCancel && (
        <p className={css.discard}>
          <Button look="link" onClick={onCancel}>
            {i18n.t('panel.cancel')}
          </Button>
        </p>
      )}
    </form>
  );
}

/** What was typed before; else the recorded words when one is edited. A draft of another decision is not this one's. */
function startingWords(edited: Decision | null, draft: Draft | null): DraftWords {
  if (draft && draft.decisionId === (edited?.id ?? null)) return draft;
  return edited ? { ...edited, decisionId: edited.id } : noWords;
}

/** That it needs one, and how many report the furthest of what the decision freezes. */
function reasonNeeded(verdict: 'act' | 'defer' | 'decline', frozen: readonly Citable[]): string {
  const why = i18n.t(verdict === 'defer' ? 'panel.decision.deferNeeds' : 'panel.decision.declineNeeds');
  const furthest = frozen.map(({ reach }) => reach).toSorted((a, b) => b.voices - a.voices)[0];
  if (!furthest || furthest.voices === 0) return why;
  return `${why} ${i18n.t('panel.decision.reportThis', furthest.voices, [voicesText(furthest)])}`;
}
