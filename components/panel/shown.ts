import type { Site, TabView } from '../../lib/domain/tab-view.ts';
import { itemId } from '../../lib/domain/item-id.ts';
import type { HostId, ItemReference, Reading, WorkItem } from '../../lib/domain/work-item.ts';

export type ReadingProblem = Extract<Reading, { readonly retryAt: number | null }>;

/** What the panel shows. `id` is that of the item in view; nothing of another item is ever shown under it. */
export type Shown =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'off'; readonly site: Site }
  | { readonly kind: 'no-item'; readonly host: HostId }
  | { readonly kind: 'reading'; readonly id: string; readonly reference: ItemReference }
  | {
      readonly kind: 'item';
      readonly id: string;
      readonly item: WorkItem;
      readonly settled: boolean;
      readonly titleOnly: boolean;
    }
  | { readonly kind: 'problem'; readonly id: string; readonly problem: ReadingProblem };

/**
 * What to show for what a tab says, given what was shown before: an item that is read again stays in view meanwhile, since what
 * is already right stays on screen. `undefined` means that the tab was not heard yet, null that there is none.
 */
export function shownFor(view: TabView | null | undefined, before: Shown): Shown {
  if (view === undefined) return { kind: 'waiting' };
  if (view === null || view.state === 'elsewhere') return { kind: 'elsewhere' };
  if (view.state === 'off') return { kind: 'off', site: view.site };
  if (view.state === 'no-item') return { kind: 'no-item', host: view.host };
  if (view.state === 'item') {
    return { kind: 'item', id: itemId(view.item), item: view.item, settled: view.settled, titleOnly: false };
  }
  const id = itemId(view.reference);
  if (view.state !== 'reading') return { kind: 'problem', id, problem: view };
  if (before.kind === 'item' && before.id === id && !before.titleOnly) return { ...before, settled: false };
  return { kind: 'reading', id, reference: view.reference };
}

/** The item of a page that gave no more than its title, once the person chose to match on that. */
export function titleAlone(id: string, { reference, title }: ReadingProblem): Shown {
  const item: WorkItem = {
    ...reference,
    title: title ?? '',
    body: '',
    labels: [],
    components: [],
    paths: [],
    state: null,
    type: null,
    project: null,
    parent: null,
    branch: null,
    mode: null,
    fields: { title: { source: 'title', complete: true } },
  };
  return { kind: 'item', id, item, settled: true, titleOnly: true };
}
