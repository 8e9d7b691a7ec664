import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { itemId, readingProblems, readingSchema } from '../lib/domain/work-item.ts';
import type { FieldName, ItemKind, ItemReference, Reading, WorkItem } from '../lib/domain/work-item.ts';
import type { CustomOrigin, Host } from '../lib/hosts/host.ts';
import { blankItem } from '../lib/hosts/host.ts';
import { hostFor, hosts } from '../lib/hosts/registry.ts';
import { savedReaders } from '../lib/hosts/saved-readers.ts';
import { makePage, parsePage } from './page.ts';
import type { Site, TestPage } from './page.ts';
import { sharedData } from './shared-data.ts';

/** What an adapter brings to the shared suite. */
export type HostFixtures = {
  readonly host: Host;
  readonly customOrigins: readonly CustomOrigin[];
  /** Addresses by what they show; each is of its kind and of no other. The rows of `none` show nothing. */
  readonly addresses: Readonly<Partial<Record<ItemKind | 'none', readonly (readonly [url: string, key: string | null])[]>>>;
  /** Two items at least, each unlike the other in every word. */
  readonly items: readonly ItemFixture[];
  /** Pages and answers that stand in an item's place. */
  readonly problems: readonly ProblemFixture[];
  /** Files of the shared data that are pages of items, read where the data is present. */
  readonly captures?: readonly (Omit<ItemFixture, 'html'> & { readonly file: string })[];
};

export type ItemFixture = {
  readonly name: string;
  readonly url: string;
  /** The page as the tool serves it. */
  readonly html: string;
  /** What the tool's own routes answer meanwhile. */
  readonly site?: Site;
  /** What must be read, in a browser. */
  readonly expected: Partial<WorkItem>;
  /** What must be read from the saved page alone; what `expected` says where it is left out. */
  readonly saved?: Partial<WorkItem>;
};

export type ProblemFixture = {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  readonly site?: Site;
  readonly state: (typeof readingProblems)[number];
  readonly retryAt?: number;
};

/** Everything that holds for every tool. An adapter's test calls it once and adds what is special to its tool. */
export function describeHost({ host, customOrigins, addresses, items, problems, captures = [] }: HostFixtures): void {
  const readSaved = savedReaders[host.id];
  const locate = (url: string) => host.locate(new URL(url), customOrigins);
  const referenceOf = (fixture: { readonly url: string; readonly html?: string }): ItemReference => {
    const document = parsePage(fixture.html ?? '', fixture.url);
    const reference = locate(fixture.url) ?? host.locateInPage?.({ url: new URL(fixture.url), document });
    if (!reference) throw new Error(`no item at ${fixture.url}`);
    return reference;
  };

  describe(`${host.name}: what it says of itself`, () => {
    it('is in the registry, once', () => {
      expect(hosts.filter(({ id }) => id === host.id)).toEqual([host]);
    });

    it('asks for sites by match patterns of https and never for all of them', () => {
      for (const pattern of host.matches) expect(pattern).toMatch(/^https:\/\/(?:\*\.)?[a-z\d-]+(?:\.[a-z\d-]+)+\/\*$/u);
    });
  });

  describe(`${host.name}: addresses, closed world`, () => {
    const rows = Object.entries(addresses).flatMap(([kind, list]) => list.map(([url, key]) => ({ kind, url, key })));

    it.each(rows)('$kind $key: $url', ({ kind, url, key }) => {
      const located = locate(url);
      expect(located && { kind: located.kind, key: located.key }).toEqual(kind === 'none' ? null : { kind, key });
    });

    it('gives references that are addresses of the same item', () => {
      for (const { url } of rows.filter(({ kind }) => kind !== 'none')) {
        const located = referenceOf({ url });
        expect({ ...locate(located.url), tab: located.tab, url: located.url }).toEqual(located);
        expect(located).toMatchObject({ host: host.id });
        expect(located.url.startsWith(located.base)).toBe(true);
      }
    });

    it('is no other tool’s', () => {
      for (const { url, kind } of rows) {
        if (kind !== 'none') expect(hostFor(new URL(url), customOrigins)).toBe(host);
        for (const other of hosts) if (other !== host) expect(other.locate(new URL(url), customOrigins)).toBeNull();
      }
    });

    it('knows added sites as added, and look-alikes not at all', () => {
      for (const { url } of rows.filter(({ kind }) => kind !== 'none')) {
        const added = customOrigins.some(({ origin }) => origin === new URL(url).origin);
        if (added) expect(host.locate(new URL(url), [])).toBeNull();
        const copy = new URL(url);
        copy.hostname = `${copy.hostname}.evil.test`;
        expect(host.covers(copy, customOrigins)).toBe(false);
        expect(host.locate(copy, customOrigins)).toBeNull();
      }
    });
  });

  // Each test parses a page up to twenty times.
  describe.each(items)(`${host.name}: $name`, { timeout: 60_000 }, (fixture) => {
    const reference = referenceOf(fixture);

    it('is read', async () => {
      const { readings, last } = await readAll(host, reference, makePage(fixture));
      expect(itemIn(last)).toMatchObject(fixture.expected);
      for (const reading of readings) expectHonest(reading, reference);
    });

    it('is read from the saved page', () => {
      const document = parsePage(fixture.html, fixture.url);
      const reading = readSaved({ url: new URL(fixture.url), text: fixture.html, document });
      // The address of a pane tells too little for a file; its page is only read live.
      if (!locate(fixture.url) && reading.state === 'no-item') return;
      expect(itemIn(reading)).toMatchObject(fixture.saved ?? fixture.expected);
      expectHonest(reading, reference);
    });

    it('is recognised', () => {
      if (fixture.html) expect(host.recognise(parsePage(fixture.html, fixture.url))).toBe(true);
    });

    it('is left alone once the signal runs out', async () => {
      const stopped = makePage({ ...fixture, signal: AbortSignal.abort() });
      expect((await readAll(host, reference, stopped)).readings).toEqual([]);
      expect(stopped.asked).toEqual([]);

      const controller = new AbortController();
      const page = makePage({ ...fixture, signal: controller.signal });
      const after: Reading[] = [];
      for await (const reading of inItsOwnTime(host.read(reference, page))) {
        if (controller.signal.aborted) after.push(reading);
        controller.abort();
      }
      expect(after).toEqual([]);
    });

    it('never takes a word from another item’s page', async () => {
      for (const other of items.filter(({ name }) => name !== fixture.name)) {
        const { readings } = await readAll(host, reference, makePage({ url: fixture.url, html: other.html }));
        for (const reading of readings) expectNothingOf(other.expected, reading);
        for (const reading of readings) expectHonest(reading, reference);
      }
    });

    it('is read all the same with another item’s data left in the page', async () => {
      for (const other of items.filter(({ name }) => name !== fixture.name)) {
        const document = parsePage(fixture.html, fixture.url);
        const left = parsePage(other.html, other.url).querySelectorAll('script, meta[property^="og:"]');
        document.head.prepend(...[...left].map((element) => document.importNode(element, true)));
        const { last } = await readAll(host, reference, makePage({ url: fixture.url, document, site: fixture.site ?? {} }));
        expect(itemIn(last)).toMatchObject(fixture.expected);
      }
    });

    it('is no other item on a page that is broken', async () => {
      for (const html of mutilated(fixture.html)) {
        const page = makePage({ url: fixture.url, html });
        const { readings, last } = await readAll(host, reference, page);
        for (const reading of readings) expectHonest(reading, reference);
        // A page that is cut in its title has a title that is cut, and no other.
        if (last.state === 'item') expect(fixture.expected.title?.startsWith(last.item.title)).toBe(true);
        readSaved({ url: page.url, text: html, document: page.document });
      }
    });

    it('is not made up on a page of something else', async () => {
      const html = '<title>Welcome</title><h1>Sign up for our newsletter</h1><p>Insight: T-K7QF2M</p>';
      const { last } = await readAll(host, reference, makePage({ url: fixture.url, html, site: anything({ text: html }) }));
      expect(readingProblems).toContain(last.state);
      expect(host.recognise(parsePage(html, fixture.url))).toBe(false);
    });

    it('survives answers that are no answers', async () => {
      for (const text of ['', 'null', '[]', '{"payload":7}', '{"payload":null', '<html', '\u0000']) {
        const site = anything({ text, headers: { 'content-type': 'application/json' } });
        const { readings } = await readAll(host, reference, makePage({ url: fixture.url, site }));
        for (const reading of readings) expectHonest(reading, reference);
        readSaved({ url: new URL(fixture.url), text, document: null });
        readSaved({ url: null, text, document: null });
      }
    });
  });

  it.each(problems)(`${host.name}: $name is told as $state`, async (fixture) => {
    const reference = referenceOf(fixture);
    const { readings, last } = await readAll(host, reference, makePage(fixture));
    expect(last.state).toBe(fixture.state);
    for (const reading of readings) expectHonest(reading, reference);
    if (fixture.retryAt !== undefined) expect(last).toMatchObject({ retryAt: fixture.retryAt });
  });

  const data = sharedData();
  describe.runIf(data !== null && captures.length > 0)(`${host.name}: captured pages`, () => {
    const load = (file: string) => readFileSync(join(data ?? '', 'hosts', file), 'utf8');

    it.each(captures)('$name', { timeout: 60_000 }, async (capture) => {
      const html = load(capture.file);
      const reference = referenceOf({ ...capture, html });
      const { readings, last } = await readAll(host, reference, makePage({ ...capture, html }));
      expect(itemIn(last)).toMatchObject(capture.expected);
      for (const reading of readings) expectHonest(reading, reference);
    });

    it.each(captures)('$name is not read as another item', { timeout: 60_000 }, async (capture) => {
      const document = parsePage(load(capture.file), capture.url);
      for (const item of items) {
        const { readings } = await readAll(host, referenceOf(item), makePage({ url: item.url, document }));
        for (const reading of readings) expectNothingOf(capture.expected, reading);
      }
    });
  });
}

/** A read that has not settled after this much of its own time never will, in milliseconds. */
const longestRead = 120_000;

/**
 * Every reading up to the settled one; then the signal runs out, as when the person leaves, and reading must end. Time is the
 * test's: what the adapter waits for passes at once.
 */
export async function readAll(
  host: Host,
  reference: ItemReference,
  page: TestPage,
): Promise<{ readings: Reading[]; last: Reading }> {
  const controller = new AbortController();
  const signal = AbortSignal.any([page.signal, controller.signal]);
  const readings: Reading[] = [];
  for await (const reading of inItsOwnTime(host.read(reference, { ...page, signal }))) {
    if (controller.signal.aborted) throw new Error('read on after the settled reading, though the signal had run out');
    readings.push(reading);
    if (reading.state !== 'item' || reading.settled) controller.abort();
  }
  const last = readings.at(-1) ?? { state: 'no-item', host: host.id };
  return { readings, last };
}

async function* inItsOwnTime(readings: AsyncIterable<Reading>): AsyncGenerator<Reading> {
  const iterator = readings[Symbol.asyncIterator]();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  try {
    for (;;) {
      const pending = iterator.next().then(
        (result) => ({ result }),
        (error: unknown) => ({ error }),
      );
      let arrived: Awaited<typeof pending> | null = null;
      for (let waited = 0; !arrived; waited += 50) {
        if (waited > longestRead) throw new Error('reading never ended');
        await vi.advanceTimersByTimeAsync(50);
        arrived = await Promise.race([pending, Promise.resolve(null)]);
      }
      if ('error' in arrived) throw arrived.error;
      if (arrived.result.done) return;
      yield arrived.result.value;
    }
  } finally {
    vi.useRealTimers();
  }
}

export function itemIn(reading: Reading): WorkItem {
  if (reading.state !== 'item') throw new Error(`no item but ${JSON.stringify(reading)}`);
  return reading.item;
}

/** A reading has the shape that its receiver will ask for, is of the item meant, and says where each value came from. */
function expectHonest(reading: Reading, reference: ItemReference): void {
  expect(readingSchema.safeParse(reading).error).toBeUndefined();
  if (reading.state !== 'item') return;
  const { item } = reading;
  expect(itemId(item)).toBe(itemId(reference));
  const blank = blankItem(item);
  for (const name of Object.keys(blank) as (keyof WorkItem)[]) {
    if (name === 'fields' || name in reference) continue;
    const told = item.fields[name as FieldName];
    if (told) expect(told.source).not.toBe('');
    else expect({ [name]: item[name] }).toEqual({ [name]: blank[name] });
  }
}

function expectNothingOf(other: Partial<WorkItem>, reading: Reading): void {
  const words = [other.title, other.body, other.branch, ...(other.labels ?? []), ...(other.paths ?? [])];
  const said = JSON.stringify(reading);
  for (const word of words.filter(Boolean)) expect(said).not.toContain(JSON.stringify(word).slice(1, -1));
}

function anything(answer: Site[string]): Site {
  return new Proxy({}, { get: () => answer });
}

/** The page cut off at several places, without its scripts, without its head, without classes, ids or test ids, its data torn. */
function mutilated(html: string): string[] {
  const cuts = [0.1, 0.25, 0.4, 0.55, 0.7, 0.85].map((share) => html.slice(0, Math.floor(html.length * share)));
  return [
    '',
    ...cuts,
    html.replace(/<script[\s\S]*?<\/script>/gu, ''),
    html.replace(/<head>[\s\S]*?<\/head>/u, ''),
    html.replace(/<title>[\s\S]*?<\/title>/u, '').replace(/<h1[\s\S]*?<\/h1>/gu, ''),
    html.replace(/\sclass="[^"]*"/gu, ''),
    html.replace(/\sid="[^"]*"/gu, ''),
    html.replace(/\sdata-[a-z]+(?:-[a-z]+)*="[^"]*"/gu, ''),
    html.replace(/\shref="[^"]*"/gu, ''),
    html.replaceAll('{', '['),
  ];
}
