import { describe, expect, it, vi } from 'vitest';
import { blankItem, type Host, type ItemReference, type Page, type Reading } from '../hosts/host.ts';
import { itemReader, type ItemReader } from './read-items.ts';

const base = 'https://ferrow.atlassian.net';
const referenceOf = (key: string): ItemReference => ({
  host: 'jira',
  kind: 'issue',
  key,
  base,
  url: `${base}/browse/${key}`,
  tab: null,
});
const itemCalled = (key: string, title: string, settled = true): Reading => ({
  state: 'item',
  item: { ...blankItem(referenceOf(key)), title },
  settled,
});

/** A read under way: the test decides what it yields and when. */
type Read = {
  readonly key: string;
  readonly page: Page;
  readonly give: (reading: Reading) => Promise<void>;
  readonly end: () => Promise<void>;
  readonly fail: (error: Error) => Promise<void>;
};

function setUp(extra: Partial<Host> = {}) {
  const reads: Read[] = [];
  const published: Reading[] = [];
  const ended = new AbortController();
  let address = `${base}/browse/PAY-1`;
  const host = {
    id: 'jira',
    locate: (url: URL) => {
      const key = /\/browse\/([A-Z]+-\d+)$/.exec(url.pathname)?.[1];
      return key === undefined ? null : referenceOf(key);
    },
    read: (reference: ItemReference, page: Page) => readable(reference, page, reads),
    ...extra,
  } as Host;
  const surroundings = {
    document: {} as Document,
    address: () => new URL(address),
    fetch,
    fetchAsExtension: null,
    now: Date.now,
    customOrigins: [],
  };
  const reader = itemReader(host, surroundings, (reading) => published.push(reading), ended.signal);
  const goTo = (path: string, evenIfSame = false): void => {
    address = base + path;
    reader.look(evenIfSame);
  };
  const read = (index: number): Read => reads[index] ?? expect.fail(`no read ${index}`);
  return { reads, read, published, ended, reader, goTo } satisfies { reader: ItemReader } & Record<string, unknown>;
}

async function* readable({ key }: ItemReference, page: Page, reads: Read[]): AsyncIterable<Reading> {
  let wake = (): void => undefined;
  const queue: (Reading | 'end' | Error)[] = [];
  const push = async (next: Reading | 'end' | Error): Promise<void> => {
    queue.push(next);
    wake();
    await new Promise((resolve) => setTimeout(resolve));
  };
  reads.push({ key: key ?? '', page, give: push, end: () => push('end'), fail: push });
  for (;;) {
    const next = queue.shift();
    if (next === 'end') return;
    if (next instanceof Error) throw next;
    if (next) yield next;
    else await new Promise<void>((resolve) => (wake = resolve));
  }
}

describe('reading the item in view', () => {
  it('says that it reads, then what it has as it comes', async () => {
    const { reader, read, published } = setUp();
    reader.look(false);
    await read(0).give(itemCalled('PAY-1', 'Card', false));
    await read(0).give(itemCalled('PAY-1', 'Card declined'));
    await read(0).end();
    expect(published).toEqual([
      { state: 'reading', reference: referenceOf('PAY-1') },
      itemCalled('PAY-1', 'Card', false),
      itemCalled('PAY-1', 'Card declined'),
    ]);
  });

  it('says once that no item is in view', () => {
    const { published, goTo } = setUp();
    goTo('/jira/your-work');
    goTo('/jira/dashboards/1');
    goTo('/jira/dashboards/1', true);
    expect(published).toEqual([{ state: 'no-item', host: 'jira' }]);
  });

  it('aborts the item that was left and drops what still arrives for it', async () => {
    const { read, published, goTo } = setUp();
    goTo('/browse/PAY-1');
    goTo('/browse/PAY-2');
    expect(read(0).page.signal.aborted).toBe(true);
    await read(0).give(itemCalled('PAY-1', 'Late'));
    await read(1).give(itemCalled('PAY-2', 'Right'));
    expect(published.filter(({ state }) => state === 'item')).toEqual([itemCalled('PAY-2', 'Right')]);
  });

  it('drops what arrives while the address already shows another item, although nobody said so', async () => {
    let address = '/browse/PAY-1';
    const { reader, read, published } = setUp({ locate: () => referenceOf(address.slice(8)) });
    reader.look(false);
    address = '/browse/PAY-2';
    await read(0).give(itemCalled('PAY-1', 'Stale'));
    expect(published.some(({ state }) => state === 'item')).toBe(false);
  });

  it('reads nothing twice for a sub-page, a fragment or another letter case', () => {
    const { reads, goTo } = setUp({ locate: () => referenceOf('PAY-1') });
    goTo('/browse/PAY-1');
    goTo('/browse/pay-1#comment-3');
    expect(reads).toHaveLength(1);
  });

  it('reads the tabs of a document apart', () => {
    let tab = 't.0';
    const { reads, goTo } = setUp({ locate: () => ({ ...referenceOf('PAY-1'), tab }) });
    goTo('/a');
    tab = 't.1';
    goTo('/b');
    expect(reads).toHaveLength(2);
  });

  it('reads the same item again when its content changed, without saying that it reads', async () => {
    const { reads, read, published, goTo } = setUp();
    goTo('/browse/PAY-1');
    await read(0).give(itemCalled('PAY-1', 'Card'));
    goTo('/browse/PAY-1', true);
    expect(reads).toHaveLength(2);
    await read(1).give(itemCalled('PAY-1', 'Card declined'));
    expect(published.map(({ state }) => state)).toEqual(['reading', 'item', 'item']);
  });

  it('does not fall back to an unsettled reading of what was settled', async () => {
    const { read, published, goTo } = setUp();
    goTo('/browse/PAY-1');
    await read(0).give(itemCalled('PAY-1', 'Card declined'));
    goTo('/browse/PAY-1', true);
    await read(1).give(itemCalled('PAY-1', '', false));
    expect(published.at(-1)).toEqual(itemCalled('PAY-1', 'Card declined'));
    await read(1).give(itemCalled('PAY-1', 'Card declined twice'));
    expect(published.at(-1)).toEqual(itemCalled('PAY-1', 'Card declined twice'));
  });

  it('asks afresh only when the person asked', () => {
    const { reader, reads, goTo } = setUp();
    goTo('/browse/PAY-1');
    goTo('/browse/PAY-1', true);
    reader.readAgain();
    expect(reads.map(({ page }) => page.afresh)).toEqual([false, false, true]);
  });

  it('finds an item that only the page tells', () => {
    const locateInPage = vi.fn(() => referenceOf('PAY-9'));
    const { reads, goTo } = setUp({ locateInPage });
    goTo('/jira/boards/1');
    expect(reads.map(({ key }) => key)).toEqual(['PAY-9']);
  });

  it('tells the kind of an error, not its words', async () => {
    const { reader, read, published } = setUp();
    reader.look(false);
    await read(0).fail(new TypeError('cannot read "Acme renewal at risk"'));
    expect(published.at(-1)).toEqual({
      state: 'failed',
      reference: referenceOf('PAY-1'),
      detail: 'TypeError',
      retryAt: null,
      title: null,
    });
  });

  it('says nothing more once it ended', async () => {
    const { reader, reads, read, published, ended } = setUp();
    reader.look(false);
    ended.abort();
    expect(read(0).page.signal.aborted).toBe(true);
    await read(0).give(itemCalled('PAY-1', 'Late'));
    reader.look(true);
    expect(reads).toHaveLength(1);
    expect(published).toHaveLength(1);
  });
});
