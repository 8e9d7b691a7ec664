import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { Decision } from '../../lib/domain/decision.ts';
import type { WorkItem } from '../../lib/domain/work-item.ts';
import type { Evidence } from '../../lib/evidence/evidence.ts';
import type { WriteRequest } from '../../lib/hosts/host.ts';
import { citing } from '../citing.ts';
import { offeredWritesQuery } from '../queries.ts';
import { Button } from '../ui/Button.tsx';
import { keysOf, type NamedInsight } from './cites.ts';
import { WriteConfirm } from './WriteConfirm.tsx';
import { useCopy } from './use-copy.ts';
import css from './Decision.module.css';

type Props = {
  readonly item: WorkItem;
  readonly evidence: Evidence;
  readonly insights: readonly NamedInsight[];
  readonly decision: Decision | null;
  readonly onEdit?: () => void;
};

/** What can be taken from here to where the decision is written. What would leave the browser is previewed first. */
export function CopyRow({ item, evidence, insights, decision, onEdit }: Props) {
  const copy = useCopy();
  const writes = useQuery(offeredWritesQuery(item));
  const [confirming, setConfirming] = useState<WriteRequest['kind'] | null>(null);
  const cited = insights.map(({ insight }) => insight);
  // A trailer stands for what somebody linked, or cited in a decision.
  const linked = new Set(evidence.links.map(({ insight }) => insight.id));
  const traced = decision === null ? insights.filter(({ insight }) => linked.has(insight.id)) : insights;
  const trailer = citing.trailer(traced.map(({ insight }) => insight));
  const citation = () => citing.citation(evidence, cited, decision);
  const offered = (writes.data ?? []).filter((kind) => item.kind !== 'pull-request' || kind !== 'add-trailer');
  if (cited.length === 0 && decision === null) return null;
  return (
    <>
      <div className={css.links}>
        {traced.length > 0 && item.kind !== 'pull-request' && (
          <Button look="link" onClick={() => copy({ text: trailer }, i18n.t('panel.copied.trailer', [keysOf(traced)]))}>
            {i18n.t('panel.copyTrailer')}
          </Button>
        )}
        {cited.length > 0 &&
          offered.map((kind) => (
            <Button key={kind} look="link" aria-expanded={confirming === kind} data-acts="" onClick={() => setConfirming(kind)}>
              {writeLabel(kind)}
            </Button>
          ))}
        <Button look="link" onClick={() => copy(citation(), i18n.t('panel.copied.citation'))}>
          {i18n.t('panel.copyCitation')}
        </Button>
        {onEdit && (
          <Button look="link" onClick={onEdit}>
            {i18n.t('panel.edit')}
          </Button>
        )}
      </div>
      {confirming && (
        <WriteConfirm
          item={item}
          kind={confirming}
          insights={insights}
          citation={citation()}
          onDone={() => setConfirming(null)}
        />
      )}
    </>
  );
}

function writeLabel(kind: WriteRequest['kind']): string {
  if (kind === 'add-trailer') return i18n.t('panel.write.addTrailer');
  return kind === 'add-remote-link' ? i18n.t('panel.write.addRemoteLink') : i18n.t('panel.write.insertText');
}
