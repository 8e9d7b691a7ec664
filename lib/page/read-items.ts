import { itemId } from '../domain/item-id.ts';
import type { CustomOrigin, Host, ItemReference, Page, Reading } from '../hosts/host.ts';

/** What reading needs of the page; tests pass their own. */
export type Surroundings = {
  readonly document: Document;
  readonly address: () => URL;
  readonly fetch: typeof fetch;
  readonly fetchAsExtension: Page['fetchAsExtension'];
  readonly now: () => number;
  readonly customOrigins: readonly CustomOrigin[];
};

export type ItemReader = {
  /** Looks at what is in view: another item is read from the start, the same one only if `evenIfSame`. */
  readonly look: (evenIfSame: boolean) => void;
  /** Reads what is in view once more because the person asked: what the adapter remembers of this visit does not count. */
  readonly readAgain: () => void;
};

type InView = { readonly view: string | null; readonly reading: AbortController; settled: boolean };

/**
 * Reads the item in view and publishes what it has as it comes. One item is read at a time: leaving it aborts its requests, and
 * what arrives for an item that the address no longer shows is dropped, so that no page is ever shown another item's words.
 */
export function itemReader(
  host: Host,
  surroundings: Surroundings,
  publish: (reading: Reading) => void,
  signal: AbortSignal,
): ItemReader {
  let inView: InView | null = null;

  const locate = (): ItemReference | null => {
    const url = surroundings.address();
    return host.locate(url, surroundings.customOrigins) ?? host.locateInPage?.({ url, document: surroundings.document }) ?? null;
  };

  const look = (evenIfSame: boolean, afresh = false): void => {
    if (signal.aborted) return;
    const reference = locate();
    const view = viewOf(reference);
    const before = inView?.view === view ? inView : null;
    if (before && !evenIfSame) return;
    inView?.reading.abort();
    inView = { view, reading: new AbortController(), settled: before?.settled ?? false };
    if (!before) publish(reference ? { state: 'reading', reference } : { state: 'no-item', host: host.id });
    if (reference) void read(reference, inView, afresh);
  };

  const read = async (reference: ItemReference, own: InView, afresh: boolean): Promise<void> => {
    const stillWanted = AbortSignal.any([signal, own.reading.signal]);
    const page: Page = { ...surroundings, url: surroundings.address(), signal: stillWanted, afresh };
    const isInView = (): boolean => !stillWanted.aborted && viewOf(locate()) === own.view;
    try {
      for await (const reading of host.read(reference, page)) {
        if (stillWanted.aborted) return;
        const isSettled = reading.state !== 'item' || reading.settled;
        // Looking at the same item again begins with less than is shown already.
        if ((own.settled && !isSettled) || !isInView()) continue;
        own.settled ||= isSettled;
        publish(reading);
      }
    } catch (error) {
      if (isInView()) publish({ state: 'failed', reference, detail: nameOf(error), retryAt: null, title: null });
    }
  };

  return { look, readAgain: () => look(true, true) };
}

/** The item and its tab: a document's tabs are read apart, sub-pages of a pull request are not. */
function viewOf(reference: ItemReference | null): string | null {
  return reference && `${itemId(reference)} ${reference.tab ?? ''}`;
}

/** The kind of error alone: its message may quote the page. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'Error';
}
