import { lazy, Suspense, useEffect, useState } from 'react';
import { isUnsent } from '../../lib/domain/item-id.ts';
import type { WorkItem } from '../../lib/domain/work-item.ts';
import type { Evidence } from '../../lib/evidence/evidence.ts';
import { readyToWrite } from '../mutations.ts';
import { DismissedFold } from './DismissedFold.tsx';
import { ItemNotice } from './ItemNotice.tsx';
import { NearestFold } from './NearestFold.tsx';
import { NoEvidenceState } from './states/NoEvidenceState.tsx';
import { ThemeSections } from './ThemeSections.tsx';
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
  const [deciding, setDeciding] = useState(false);
  const none = evidence.band === 'none' && evidence.links.length === 0;
  const unsent = isUnsent(item);
  const decides = !unsent && (deciding || !none || evidence.decisions.length > 0);
  useEffect(readyToWrite, []);
  return (
    <>
      <ItemNotice item={item} settled={settled} titleOnly={titleOnly} evidence={evidence} />
      {none && (
        <NoEvidenceState
          searched={evidence.searched}
          area={evidence.area}
          onSearch={onSearch}
          onDecide={decides || unsent ? null : () => setDeciding(true)}
        />
      )}
      <div id="themes" tabIndex={-1} className={css.themes}>
        <ThemeSections evidence={evidence} />
        <NearestFold nearest={evidence.nearest} />
        <DismissedFold dismissed={evidence.dismissed} />
      </div>
      <Suspense fallback={<div aria-busy="true" />}>
        <ItemRest item={item} evidence={evidence} matched={!none} decides={decides} />
      </Suspense>
    </>
  );
}
