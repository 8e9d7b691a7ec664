import { createContext, useContext } from 'react';
import type { WorkItem } from '../../lib/domain/work-item.ts';
import type { Window } from '../../lib/evidence/evidence.ts';
import type { ItemActions } from '../mutations.ts';

/** The item that everything below belongs to. */
export type ItemInView = {
  /** Null in a search beside no item. */
  readonly item: WorkItem | null;
  /** Null beside no item and beside a form that was not sent: nothing can be linked. */
  readonly actions: ItemActions | null;
  readonly window: Window;
  /** The instant that the figures were taken at. */
  readonly now: number;
};

export const ItemContext = createContext<ItemInView | null>(null);

export function useItem(): ItemInView {
  const item = useContext(ItemContext);
  if (!item) throw new Error('A part of an item stands outside an ItemContext');
  return item;
}
