import type { ReactNode } from 'react';
import { windowOf } from '../../lib/analysis/window.ts';
import { isUnsent } from '../../lib/domain/item-id.ts';
import type { WindowDays } from '../../lib/domain/settings.ts';
import type { WorkItem } from '../../lib/domain/work-item.ts';
import type { Window } from '../../lib/evidence/evidence.ts';
import { useItemActions } from '../mutations.ts';
import { useNow } from '../use-now.ts';
import { ItemContext } from './item-context.ts';

type Props = { readonly item: WorkItem; readonly window: Window; readonly children: ReactNode };

/** Says which item everything inside belongs to. To a form that was not sent nothing can be linked. */
export function ItemScope({ item, window, children }: Props) {
  const actions = useItemActions(item);
  return (
    <ItemContext value={{ item, actions: isUnsent(item) ? null : actions, window, now: window.to - 1 }}>{children}</ItemContext>
  );
}

/** The same where no item is in view: evidence can be read and searched, nothing can be linked. */
export function NoItemScope({ windowDays, children }: { readonly windowDays: WindowDays; readonly children: ReactNode }) {
  const now = useNow();
  return <ItemContext value={{ item: null, actions: null, window: windowOf(windowDays, now), now }}>{children}</ItemContext>;
}
