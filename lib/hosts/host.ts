import type { FieldName, FieldReading, HostId, ItemKind, ItemReference, Reading, WorkItem } from '../domain/work-item.ts';

/** A site that the person added for a tool: a Jira Data Center, a GitHub Enterprise Server. `base` may carry a path. */
export type CustomOrigin = { readonly origin: string; readonly host: HostId };

/** Everything an adapter may use of the page. Tests and the command line pass their own. */
export type Page = {
  readonly url: URL;
  readonly document: Document;
  /** Same-origin request with the page's own session. */
  readonly fetch: typeof fetch;
  /** A request that only the extension may make (a Docs export behind its redirect); null where no permission was given. */
  readonly fetchAsExtension: ((url: string, signal: AbortSignal) => Promise<TextAnswer>) | null;
  /** Runs out when the person leaves the item. */
  readonly signal: AbortSignal;
  /** The person asked to read again: what this visit remembers is not enough. */
  readonly afresh?: boolean;
  readonly now: () => number;
};

export type TextAnswer = {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
  readonly retryAfter: string | null;
};

/**
 * One tool. An adapter is a folder with an `index.ts` that exports one of these, a table of addresses beside its `locate`,
 * and a saved page or two; the shared conformance suite (`test/host-contract.ts`) does the rest. See docs/adding-a-host.md.
 */
export type Host = {
  readonly id: HostId;
  /** As people call it. */
  readonly name: string;
  /** Match patterns of the sites that are known without being added. */
  readonly matches: readonly string[];
  /** The item that an address shows, by the address alone; null where none is in view or the site is not this tool's. */
  readonly locate: (url: URL, customOrigins: readonly CustomOrigin[]) => ItemReference | null;
  /** Whether this address belongs to the tool at all, item or not. */
  readonly covers: (url: URL, customOrigins: readonly CustomOrigin[]) => boolean;
  /** Whether an unknown page looks like this tool, to offer turning it on. Reads the document only. */
  readonly recognise: (document: Document) => boolean;
  /** An item that the address does not tell but the page does (a project pane); optional. */
  readonly locateInPage?: (page: Pick<Page, 'url' | 'document'>) => ItemReference | null;
  /** Reads the item, best source first. Yields what it has as it comes, the last one settled. Never another item's fields. */
  readonly read: (reference: ItemReference, page: Page) => AsyncIterable<Reading>;
  /** The page's own events that mean "look again", beside those every page has. */
  readonly navigationEvents: readonly string[];
  /** What may be written into this tool after the person confirmed it; see write.ts of each host. */
  readonly writers: readonly Writer[];
};

/** A saved page, a REST answer or an export, from the command line and tests. */
export type SavedItem = {
  readonly url: URL | null;
  readonly text: string;
  /** Parsed when the text is markup. */
  readonly document: Document | null;
};

/** Reads a saved item; in a folder's `saved.ts`, which no page loads. */
export type SavedReader = (saved: SavedItem) => Reading;

/** One way of writing into the tool, always previewed and confirmed in the panel first. */
export type Writer = {
  readonly id: WriteRequest['kind'];
  readonly offeredFor: (reference: ItemReference) => boolean;
  readonly write: (request: WriteRequest, reference: ItemReference, page: Page) => Promise<WriteResult>;
};

/**
 * What the panel asks a page to write. Plain text that the person has seen; no names, no counts unless the person put them there.
 * `insert-text` carries none: the panel has put it on the clipboard, and the person pastes.
 */
export type WriteRequest =
  | { readonly kind: 'add-trailer'; readonly lines: readonly string[] }
  | { readonly kind: 'add-remote-link'; readonly insightKey: string; readonly title: string }
  | { readonly kind: 'insert-text' };

export type WriteResult =
  | { readonly done: true; readonly next: 'nothing' | 'press-save' | 'press-paste' }
  | {
      readonly done: false;
      readonly why: 'refused' | 'not-editable' | 'page-changed' | 'not-found';
      readonly detail: string | null;
    };

/** An item with nothing read yet. */
export function blankItem(reference: ItemReference): WorkItem {
  return {
    ...reference,
    title: '',
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
    fields: {},
  };
}

/** A field's value together with where it was read. */
export type Found<T> = { readonly value: T; readonly source: string; readonly complete: boolean };

/** A field's reading, or null where there was nothing to read. */
export function found<T>(value: T | null | undefined, source: string, complete = true): Found<T> | null {
  return value === null || value === undefined ? null : { value, source, complete };
}

/** What one source says of an item; a field that it lacks is absent or null. */
export type FoundFields = Partial<{ readonly [Name in FieldName]: Found<WorkItem[Name]> | null }>;

/**
 * The item with these fields filled in. A field that was already found stays as it was, so that earlier, better sources win;
 * only what was incomplete gives way to what is complete.
 */
export function withFields(item: WorkItem, found: FoundFields): WorkItem {
  const fields: Partial<Record<FieldName, FieldReading>> = { ...item.fields };
  const values: Record<string, unknown> = {};
  for (const [name, reading] of Object.entries(found)) {
    const before = fields[name as FieldName];
    if (!reading || before?.complete || (before && !reading.complete)) continue;
    values[name] = reading.value;
    fields[name as FieldName] = { source: reading.source, complete: reading.complete };
  }
  return { ...item, ...values, fields };
}

/** Whether a person added this site for this tool. */
export function wasAdded(url: URL, host: HostId, customOrigins: readonly CustomOrigin[]): boolean {
  return customOrigins.some((added) => added.host === host && added.origin === url.origin);
}

export type { FieldName, HostId, ItemKind, ItemReference, Reading, WorkItem };
