import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Decision, FrozenInsight } from '../../../lib/domain/decision.ts';
import { itemLabel } from '../../../lib/domain/work-item.ts';
import type { Reach } from '../../../lib/evidence/evidence.ts';
import type { LedgerEntry } from '../../../lib/evidence/loop.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { Said } from '../../evidence/Said.tsx';
import { safeUrl } from '../../evidence/safe-url.ts';
import { faultWords } from '../../fault-words.ts';
import { format } from '../../format.ts';
import { loopQuery } from '../../loop-queries.ts';
import { useNow } from '../../use-now.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { State } from '../../ui/State.tsx';
import { useToast } from '../../ui/toasts.ts';
import text from '../../ui/text.module.css';
import { act } from '../../workspace-actions.ts';
import { Heading } from '../Heading.tsx';
import { Sheet, TwoColumns } from '../Sheet.tsx';
import { DecisionExport } from './DecisionExport.tsx';
import { OutcomeSection } from './OutcomeSection.tsx';
import { ProgressSection } from './ProgressSection.tsx';
import { ReviewSection } from './ReviewSection.tsx';
import { ThenAndNow } from './ThenAndNow.tsx';
import { WordsForm } from './WordsForm.tsx';
import { reviewState, verdictWord } from './decision-words.ts';
import log from '../Log.module.css';
import css from './Decisions.module.css';

/** One decision: its words, the evidence frozen with it, and how it was reworded since. */
export function DecisionPage({ decisionKey }: { readonly decisionKey: string }) {
  const query = useQuery(loopQuery());
  const [, navigate] = useLocation();
  const toast = useToast();
  const [editing, setEditing] = useState(false);
  const crumb = <Link href="/decisions">{i18n.t('workspace.decisions.title')}</Link>;
  const entry = query.data?.loop.ledger.find((one) => one.decision.key === decisionKey);
  if (query.error)
    return (
      <Sheet title={decisionKey} crumb={crumb}>
        {<Notice tone="fault">{faultWords(query.error)}</Notice>}
      </Sheet>
    );
  if (!query.data)
    return (
      <Sheet title={decisionKey} crumb={crumb}>
        {<Skeleton label={i18n.t('workspace.reading')} />}
      </Sheet>
    );
  if (!entry) {
    return (
      <Sheet title={decisionKey} crumb={crumb}>
        <State
          heading={i18n.t('workspace.decisions.unknown')}
          steps={<ButtonLink href="#/settings">{i18n.t('workspace.openSettings')}</ButtonLink>}
        >
          <p>{i18n.t('workspace.decisions.unknownWhy')}</p>
        </State>
      </Sheet>
    );
  }

  const { decision, outcome } = entry;
  const address = safeUrl(decision.item.url);

  async function remove(id: string, key: string): Promise<void> {
    await act.removeDecision(id);
    navigate('/decisions');
    toast({
      text: i18n.t('workspace.deleted', [key]),
      action: { label: i18n.t('workspace.undo'), icon: 'undo', onPress: () => void act.restoreDecision(id) },
    });
  }

  return (
    <Sheet
      title={decision.item.title}
      aside={<code className={text.key}>{decision.key}</code>}
      crumb={crumb}
      actions={
        <>
          {address !== null && (
            <ButtonLink href={address} target="_blank" rel="noreferrer">
              {i18n.t('workspace.decisions.openItem', [withoutBidi(itemLabel(decision.item))])}
            </ButtonLink>
          )}
          <DecisionExport entry={entry} />
          <Button aria-expanded={editing} onClick={() => setEditing(!editing)}>
            {editing ? i18n.t('workspace.cancel') : i18n.t('workspace.themes.edit')}
          </Button>
          <Button look="dim" onClick={() => void remove(decision.id, decision.key)}>
            {i18n.t('workspace.delete')}
          </Button>
        </>
      }
    >
      <TwoColumns
        main={editing ? <WordsForm decision={decision} onDone={() => setEditing(false)} /> : <Words entry={entry} />}
        side={
          <>
            <ProgressSection decision={decision} />
            {outcome ? (
              <OutcomeSection decision={decision} outcome={outcome} />
            ) : (
              decision.reversal === null && <ReviewSection decision={decision} />
            )}
            <Edits decision={decision} />
          </>
        }
      />
    </Sheet>
  );
}

function Words({ entry: { decision, today } }: { readonly entry: LedgerEntry }) {
  const now = useNow();
  const all: readonly (readonly [term: string, value: string])[] = [
    [i18n.t('workspace.decisions.verdict'), verdictWord(decision.verdict)],
    [i18n.t('workspace.decisions.because'), decision.because],
    [i18n.t('workspace.decisions.givesUp'), decision.givesUp],
    [i18n.t('workspace.decisions.expects'), decision.expects],
    [i18n.t('workspace.decisions.review'), reviewState(decision, now) ?? ''],
    [i18n.t('workspace.decisions.decided'), [format().exact(decision.decidedAt), decision.decidedBy].filter(Boolean).join(' · ')],
  ];
  const pairs = all.filter(([, value]) => value !== '');
  return (
    <>
      <dl className={css.pairs}>
        {pairs.map(([term, value]) => (
          <div key={term} style={{ display: 'contents' }}>
            <dt>{term}</dt>
            <dd dir="auto">
              <Said text={value} />
            </dd>
          </div>
        ))}
      </dl>
      <section>
        <Heading aside={i18n.t('workspace.decisions.frozenWhen', [format().date(decision.decidedAt, now)])}>
          {i18n.t('workspace.decisions.evidence')}
        </Heading>
        {decision.evidence.length === 0 && <p>{i18n.t('workspace.decisions.noEvidenceWhy')}</p>}
        {decision.evidence.map((insight) => (
          <Frozen key={insight.id} insight={insight} today={today.get(insight.id)} />
        ))}
      </section>
    </>
  );
}

function Frozen({ insight, today }: { readonly insight: FrozenInsight; readonly today: Reach | undefined }) {
  const now = useNow();
  return (
    <article className={css.insight}>
      <h3>
        <Said text={insight.name} /> <code className={text.key}>{insight.key}</code>
      </h3>
      <p className={css.source}>
        <ThenAndNow insight={insight} today={today} />
        {' · '}
        {[
          i18n.t('workspace.mentions', insight.mentions, [format().count(insight.mentions)]),
          insight.arr > 0 ? i18n.t('workspace.arr', [format().money(insight.arr)]) : null,
          insight.windowDays === null
            ? i18n.t('workspace.allTime')
            : i18n.t('workspace.inDays', [format().days(insight.windowDays)]),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {insight.quotes.map((quote) => (
        <blockquote key={quote.key} className={css.quote}>
          <p dir="auto">
            “<Said text={quote.text} />”
          </p>
          <footer className={css.source}>
            {[quote.who === null ? null : withoutBidi(quote.who), quote.saidAt === null ? null : format().date(quote.saidAt, now)]
              .filter(Boolean)
              .map((fact) => `${fact ?? ''} · `)}
            <code className={text.key}>{quote.key}</code>
          </footer>
        </blockquote>
      ))}
    </article>
  );
}

function Edits({ decision }: { readonly decision: Decision }) {
  const now = useNow();
  if (decision.edits.length === 0) return null;
  return (
    <section>
      <Heading>{i18n.t('workspace.decisions.edits')}</Heading>
      <dl className={log.log}>
        {decision.edits.toReversed().map((edit) => (
          <div key={edit.at} style={{ display: 'contents' }}>
            <dt>{format().date(edit.at, now)}</dt>
            <dd>
              {Object.entries(edit.changed)
                .map(([field, before]) => i18n.t('workspace.decisions.was', [fieldWord(field), withoutBidi(before)]))
                .join(' · ')}
              {edit.by !== null && ` · ${withoutBidi(edit.by)}`}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function fieldWord(field: string): string {
  const words: Partial<Record<string, string>> = {
    verdict: i18n.t('workspace.decisions.verdict'),
    because: i18n.t('workspace.decisions.because'),
    givesUp: i18n.t('workspace.decisions.givesUp'),
    expects: i18n.t('workspace.decisions.expects'),
    reviewOn: i18n.t('workspace.decisions.review'),
  };
  return words[field] ?? field;
}
