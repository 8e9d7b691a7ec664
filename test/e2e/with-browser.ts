import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { build } from '../../scripts/build.ts';
import { browserNames, type BrowserName } from '../../scripts/find-browser.ts';
import { startReplicas, type Replicas } from '../replicas/replicas.ts';
import { launchBrowser, type Session } from './browsers.ts';

export const browserName: BrowserName = browserNames.find((name) => name === process.env.THROUGHLINE_BROWSER) ?? 'chromium';

/** Many seeds and payloads instead of a few: `npm run test:long`. */
export const long = process.env.THROUGHLINE_LONG === '1';

type Running = {
  /** Of this file; there from the first test on. */
  readonly session: () => Session;
  readonly replicas: () => Replicas;
  /** For files, and where downloads go; deleted at the end. */
  readonly folder: () => string;
  /** Where the extension was installed from, which a test may change if it is `copied`. */
  readonly extension: () => string;
};

type Options = {
  readonly build?: 'e2e' | 'shipped';
  /** The one that the tests run in, if not said. */
  readonly browser?: BrowserName;
  readonly copied?: boolean;
};

/** One browser and one set of replicas for a test file; pages that a test opened are closed after it. */
export function withBrowser({ build: kind = 'e2e', browser = browserName, copied = false }: Options = {}): Running {
  let session: Session | null = null;
  let replicas: Replicas | null = null;
  let folder = '';
  let extension = '';

  beforeAll(async () => {
    const built = await build(browser === 'chromium' ? 'chrome' : 'firefox', kind);
    if (built.failed !== null) throw new Error(built.failed);
    folder = await mkdtemp(join(tmpdir(), 'throughline-e2e-'));
    extension = copied ? join(folder, 'extension') : built.folder;
    if (copied) await cp(built.folder, extension, { recursive: true });
    replicas = await startReplicas();
    session = await launchBrowser(browser, {
      extension,
      port: replicas.port,
      proxyPort: replicas.proxyPort,
      headless: true,
      profile: null,
      downloads: folder,
      window: { width: 1280, height: 900 },
    });
  });

  afterEach(async () => {
    const pages = (await session?.browser.pages()) ?? [];
    // Chromium ends with its last page.
    await Promise.all(pages.slice(1).map((page) => page.close()));
  });

  afterAll(async () => {
    await session?.close();
    await replicas?.close();
    await rm(folder, { recursive: true, force: true });
  });

  return {
    session: () => running(session),
    replicas: () => running(replicas),
    folder: () => folder,
    extension: () => extension,
  };
}

function running<T>(one: T | null): T {
  if (one === null) throw new Error('nothing runs yet');
  return one;
}
