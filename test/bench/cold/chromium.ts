import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findBrowser } from '../../../scripts/find-browser.ts';
import { until } from '../../e2e/until.ts';

/** A browser that nobody debugs until he asks: a driver would hold every new worker for a moment, and be in the figures. */
export type Chromium = {
  /** Bytes that the page's scripts and workers hold; with what could be collected, or without. */
  readonly heap: (collected: boolean) => Promise<number>;
  readonly stopWorkers: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Opens an address in a browser with this profile. */
export async function openIn(profile: string, address: string): Promise<Chromium> {
  const executable = findBrowser('chromium');
  if (executable === null) throw new Error('Chromium is not installed');
  const portFile = join(profile, 'DevToolsActivePort');
  await rm(portFile, { force: true });
  const child = spawn(
    executable,
    [
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--no-default-browser-check',
      '--hide-crash-restore-bubble',
      // The sandbox needs a user other than root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      address,
    ],
    { stdio: 'ignore' },
  );
  const ended = once(child, 'exit');
  const targets: Session[] = [];
  let port: Promise<string> | undefined;
  const attached = async (): Promise<readonly Session[]> => {
    if (targets.length > 0) return targets;
    port ??= until('the debugging port', async () => (await readFile(portFile, 'utf8')).split('\n')[0]);
    const listed = (await (await fetch(`http://127.0.0.1:${await port}/json`)).json()) as readonly Target[];
    for (const one of listed) {
      if (one.url.startsWith('http://127.0.0.1') && one.type !== 'service_worker') targets.push(await attach(one));
    }
    return targets;
  };
  return {
    heap: async (collected) => {
      const sizes = (await attached()).map(async ({ send }) => {
        if (collected) await send('HeapProfiler.collectGarbage');
        const { usedSize = 0, backingStorageSize = 0 } = await send('Runtime.getHeapUsage');
        return usedSize + backingStorageSize;
      });
      return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    },
    stopWorkers: async () => {
      const [page] = await attached();
      await page?.send('ServiceWorker.enable');
      await page?.send('ServiceWorker.stopAllWorkers');
    },
    close: async () => {
      for (const { close } of targets) close();
      child.kill('SIGTERM');
      await ended;
    },
  };
}

type Target = { readonly type: string; readonly url: string; readonly webSocketDebuggerUrl: string };
type Sizes = { readonly usedSize?: number; readonly backingStorageSize?: number };
type Session = { readonly send: (method: string) => Promise<Sizes>; readonly close: () => void };

async function attach({ webSocketDebuggerUrl }: Target): Promise<Session> {
  const socket = new WebSocket(webSocketDebuggerUrl);
  await once(socket, 'open');
  const waiting = new Map<number, (result: Sizes) => void>();
  socket.addEventListener('message', ({ data }) => {
    const { id, result } = JSON.parse(String(data)) as { readonly id?: number; readonly result?: Sizes };
    if (id === undefined) return;
    waiting.get(id)?.(result ?? {});
    waiting.delete(id);
  });
  let last = 0;
  return {
    send: (method) => {
      const id = ++last;
      socket.send(JSON.stringify({ id, method }));
      return new Promise((resolve) => waiting.set(id, resolve));
    },
    close: () => socket.close(),
  };
}
