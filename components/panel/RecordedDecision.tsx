import { Fragment } from 'react';
import { i18n } from '#i18n';
import type { Decision, FrozenInsight, Reversal } from '../../lib/domain/decision.ts';
import type { WorkItem } from '../../lib/domain/work-item.ts';
import type { DecisionOutcome, Evidence } from '../../lib/evidence/evidence.ts';
import { InsightKey } from '../evidence/InsightKey.tsx';
import { Said } from '../evidence/Said.tsx';
import { format } from '../format.ts';
import { Tag } from '../ui/Tag.tsx';
import text from '../ui/text.module.css';
import { part, Words } from '../ui/Words.tsx';
import { CopyRow } from './CopyRow.tsx';
import { OutcomeFacts } from './OutcomeFacts.tsx';
import { Section } from './Section.tsx';
import { Silences } from './Silences.tsx';
import css from './Decision.module.css';

type Props = {
  readonly decision: Decision;
  readonly item: WorkItem;
  readonly evidence: Evidence;
  readonly outcome: DecisionOutcome | null;
  readonly onEdit: () => void;
};

/** A decision as it was recorded, with the evidence as it stood then, and what came of it. */
export function RecordedDecision({ decision, item, evidence, outcome, onEdit }: Props) {
  const { date, calendarDate, exact } = format();
  const { verdict, because, givesUp, expects, reviewOn, decidedAt, decidedBy, shippedOn, reversal } = decision;
  const rows = [
    [i18n.t('panel.decision.givesUp'), givesUp === '' ? null : <Said key="g" text={givesUp} />],
    [i18n.t('panel.decision.evidence'), <FrozenEvidence key="e" evidence={decision.evidence} />],
    [i18n.t('panel.decision.expected'), expects === '' ? null : <Said key="x" text={expects} />],
    [i18n.t('panel.decision.review'), reviewOn === null ? null : calendarDate(reviewOn)],
    [i18n.t('panel.decision.reversed'), reversal && <ReversedWhy key="r" reversal={reversal} now={evidence.window.to} />],
    [i18n.t('panel.decision.shipped'), shippedOn === null ? null : calendarDate(shippedOn)],
    [i18n.t('panel.decision.outcome'), outcome && <OutcomeFacts key="o" outcome={outcome} />],
  ] as const;
  return (
    <Section heading={i18n.t('panel.decision.title')} aside={<span className={text.key}>{decision.key}</span>}>
      <div className={css.recorded}>
        <p>
          <Tag tone="accent" icon="check">
            {i18n.t(`panel.history.bare.${verdict}`)}
          </Tag>{' '}
          <span className={css.byline} title={exact(decidedAt)}>
            {decidedBy === null ? (
              i18n.t('panel.decision.on', [date(decidedAt, evidence.window.to)])
            ) : (
              <Words
                text={i18n.t('panel.decision.byOn', [part(0), date(decidedAt, evidence.window.to)])}
                parts={[<Said key="by" text={decidedBy} />]}
              />
            )}
          </span>
        </p>
        {because !== '' && (
          <p>
            <Said text={because} />
          </p>
        )}
        <dl className={css.facts}>
          {rows.map(
            ([name, value]) =>
              value !== null && (
                <Fragment key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </Fragment>
              ),
          )}
        </dl>
        <Silences of={decision.id} />
        <CopyRow
          item={item}
          evidence={evidence}
          insights={decision.evidence.map((insight) => ({ insight, name: insight.name }))}
          decision={decision}
          onEdit={onEdit}
        />
      </div>
    </Section>
  );
}

function ReversedWhy({ reversal, now }: { readonly reversal: Reversal; readonly now: number }) {
  const { at, because } = reversal;
  return (
    <Words
      text={i18n.t('panel.decision.reversedWhy', [format().date(at, now), part(0)])}
      parts={[<Said key="b" text={because} />]}
    />
  );
}

function FrozenEvidence({ evidence }: { readonly evidence: readonly FrozenInsight[] }) {
  if (evidence.length === 0) return i18n.t('panel.decision.noEvidence');
  return (
    <>
      {evidence.map((insight, index) => (
        <Fragment key={insight.id}>
          {index > 0 && ', '}
          <InsightKey value={insight.key} /> {frozenCount(insight)}
        </Fragment>
      ))}
      {', '}
      {i18n.t('panel.decision.frozen')}
    </>
  );
}

function frozenCount({ voices, unit }: FrozenInsight): string {
  const shown = format().count(voices);
  return unit === 'items' ? i18n.t('evidence.voices', voices, [shown]) : i18n.t(`evidence.${unit}`, voices, [shown]);
}
