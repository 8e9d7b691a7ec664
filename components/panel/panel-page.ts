import { createContext, useContext } from 'react';
import type { PanelPlace } from '../panel-place.ts';
import type { ItemReference, WriteRequest, WriteResult } from '../../lib/hosts/host.ts';

/** What the panel asks of the page it stands beside and of the browser; null where it cannot be had in this place. */
export type PanelPage = {
  readonly place: PanelPlace;
  /** Of the extension, for reports. */
  readonly version: string;
  /** Key of the insight that the link to this page named, or null. */
  readonly insight: string | null;
  /** Closes the panel and gives focus back to the page. */
  readonly close: (() => void) | null;
  /** From the page into the browser's side panel, or back. */
  readonly move: (() => void) | null;
  readonly readAgain: () => void;
  /** Writes what was previewed and confirmed for this item. */
  readonly write: (item: ItemReference, request: WriteRequest) => Promise<WriteResult>;
  readonly openWorkspace: (page: string) => void;
  readonly loadSample: () => Promise<void>;
};

export const PanelPageContext = createContext<PanelPage | null>(null);

export function usePanelPage(): PanelPage {
  const page = useContext(PanelPageContext);
  if (!page) throw new Error('A part of the panel stands outside a PanelPageContext');
  return page;
}
