import { lazy, Suspense, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { isUnsent } from '../../lib/domain/item-id.ts';
import type { WorkItem } from '../../lib/domain/work-item.ts';
import type { Evidence } from '../../lib/evidence/evidence.ts';
import { readyToWrite } from '../mutations.ts';
import { DecideHereContext } from './decide-here.ts';
import type { Writing } from './DecisionSection.tsx';
import { DismissedFold } from './DismissedFold.tsx';
import { ItemNotice } from './ItemNotice.tsx';
import { NearestFold } from './NearestFold.tsx';
import { partialWords } from './partial-words.ts';
import { SilencesContext } from './silences-in-view.ts';
import { NoEvidenceState } from './states/NoEvidenceState.tsx';
import { ThemeSections } from './ThemeSections.tsx';
import { useCites } from './use-cites.ts';
import css from './ItemView.module.css';

// Below the first screen; on its way while the evidence is gathered.
const itemRest = import('./ItemRest.tsx');
const ItemRest = lazy(async () => ({ default: (await itemRest).ItemRest }));

type Props = {
  readonly item: WorkItem;
  readonly settled: boolean;
  readonly titleOnly: boolean;
  readonly evidence: Evidence;
  readonly onSearch: (text: string) => void;
};

/** Everything about one item, in the order of the drawing. */
export function ItemView({ item, settled, titleOnly, evidence, onSearch }: Props) {
  const [writing, setWriting] = useState<Writing | null>(null);
  const cites = useCites(evidence);
  const none = evidence.band === 'none' && evidence.links.length === 0;
  const unsent = isUnsent(item);
  const decides = !unsent && (writing !== null || !none || evidence.decisions.length > 0);
  const missing = settled ? partialWords(item, titleOnly) : null;
  const waiting = missing === null ? evidence.silences.find(({ cause }) => cause === 'waiting') : undefined;
  useEffect(readyToWrite, []);

  /** What is cited is that theme and its moments, as where a decision begins with the best match. */
  function decideHere(themeId: string): (() => void) | null {
    const theme = evidence.themes.find((one) => one.theme.id === themeId);
    if (unsent || !theme) return null;
    return () => {
      flushSync(() => {
        cites.only([themeId, ...theme.moments.map(({ id }) => id)]);
        setWriting({ edits: null });
      });
      const heading = document.querySelector<HTMLElement>('[data-focus-key="decision"]');
      heading?.focus();
      heading?.scrollIntoView({ block: 'start' });
    };
  }

  return (
    <SilencesContext value={evidence.silences.filter((entry) => entry !== waiting)}>
      <DecideHereContext value={decideHere}>
        <ItemNotice item={item} missing={missing} waiting={waiting} band={evidence.band} />
        {none && (
          <NoEvidenceState
            searched={evidence.searched}
            area={evidence.area}
            onSearch={onSearch}
            onDecide={decides || unsent ? null : () => setWriting({ edits: null })}
          />
        )}
        <div id="themes" tabIndex={-1} className={css.themes}>
          <ThemeSections evidence={evidence} />
          <NearestFold nearest={evidence.nearest} />
          <DismissedFold dismissed={evidence.dismissed} />
        </div>
        <Suspense fallback={<div aria-busy="true" />}>
          <ItemRest
            item={item}
            evidence={evidence}
            cites={cites}
            matched={!none}
            decides={decides}
            writing={writing}
            onWrite={setWriting}
          />
        </Suspense>
      </DecideHereContext>
    </SilencesContext>
  );
}
