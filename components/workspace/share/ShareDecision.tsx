import { useQuery } from '@tanstack/react-query';
import { loopQuery } from '../../loop-queries.ts';
import { namesQuery } from '../../share-queries.ts';
import { DecisionPage } from '../decisions/DecisionPage.tsx';
import { sharedDecision } from './shared-decision.ts';
import { SharePage } from './SharePage.tsx';
import { ShareWaiting } from './ShareWaiting.tsx';

/** A decision as a page to share. */
export function ShareDecision({ decisionKey }: { readonly decisionKey: string }) {
  const loop = useQuery(loopQuery());
  const names = useQuery(namesQuery());
  if (!loop.data || !names.data) return <ShareWaiting itemKey={decisionKey} error={loop.error ?? names.error} />;
  const entry = loop.data.loop.ledger.find(({ decision }) => decision.key === decisionKey);
  // Its own page says that there is none.
  if (!entry) return <DecisionPage decisionKey={decisionKey} />;
  return (
    <SharePage
      itemKey={decisionKey}
      from={`/decisions/${decisionKey}`}
      {...names.data}
      make={(telling) => sharedDecision(entry, telling)}
    />
  );
}
