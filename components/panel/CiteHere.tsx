import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { WorkItem } from '../../lib/domain/work-item.ts';
import { citing } from '../citing.ts';
import { offeredWritesQuery } from '../queries.ts';
import { Button } from '../ui/Button.tsx';
import { Buttons } from '../ui/Buttons.tsx';
import { keysOf, type NamedInsight } from './cites.ts';
import { Section } from './Section.tsx';
import { useCopy } from './use-copy.ts';
import { WriteConfirm } from './WriteConfirm.tsx';
import css from './Decision.module.css';

/** The lines that cite insights in what is written here, to be read by others and by checks. */
export function CiteHere({ item, insights }: { readonly item: WorkItem; readonly insights: readonly NamedInsight[] }) {
  const copy = useCopy();
  const writes = useQuery(offeredWritesQuery(item));
  const [confirming, setConfirming] = useState(false);
  const lines = citing.trailer(insights.map(({ insight }) => insight));
  return (
    <Section heading={i18n.t(item.kind === 'new-issue' ? 'panel.citeInIssue' : 'panel.citeHere')}>
      <pre className={css.trailer}>{lines}</pre>
      <Buttons>
        <Button onClick={() => copy({ text: lines }, i18n.t('panel.copied.trailer', [keysOf(insights)]))}>
          {i18n.t('panel.copyTrailer')}
        </Button>
        {writes.data?.includes('add-trailer') && (
          <Button data-acts="" aria-expanded={confirming} onClick={() => setConfirming(true)}>
            {i18n.t('panel.write.addTrailer')}
          </Button>
        )}
      </Buttons>
      {confirming && (
        <WriteConfirm
          item={item}
          kind="add-trailer"
          insights={insights}
          citation={{ text: lines }}
          onDone={() => setConfirming(false)}
        />
      )}
    </Section>
  );
}
