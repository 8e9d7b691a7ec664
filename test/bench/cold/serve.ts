import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { extname, join } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { Job } from './job.ts';

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.wasm': 'application/wasm' };

/** Nothing is cached: an extension's scripts come from the disk, without compiled code, each time. */
const headers = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cache-control': 'no-store',
};

export type Server = {
  readonly port: number;
  /** The next page's script, what it is told, and who hears what it says; what is heard is answered with JSON. */
  readonly next: (script: string, job: Job, heard: Heard) => void;
  readonly close: () => void;
};
export type Heard = (what: string, of: unknown) => Promise<unknown>;

/** Serves bundles and pages made for a job on 127.0.0.1: `/ours/` is the page of ours. */
export async function serve(folder: string): Promise<Server> {
  let now: Now | null = null;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const answer = async (): Promise<readonly [string, string | Uint8Array]> => {
      if (request.method === 'POST') {
        return ['application/json', JSON.stringify((await now?.heard(pathname.slice(1), await bodyOf(request))) ?? null)];
      }
      if (pathname.endsWith('/')) return ['text/html', now === null ? '' : page(now)];
      return [types[extname(pathname)] ?? 'text/plain', await readFile(join(folder, pathname))];
    };
    answer().then(
      ([type, body]) => response.writeHead(200, { ...headers, 'content-type': type }).end(body),
      (error: unknown) => response.writeHead(404, headers).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    next: (script, job, heard) => (now = { script, job, heard }),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

type Now = { readonly script: string; readonly job: Job; readonly heard: Heard };

function page({ script, job }: Now): string {
  return `<!doctype html><script>globalThis.bench = { firstScript: performance.now(), job: ${JSON.stringify(job)} }</script>
<link rel="icon" href="data:,"><script type="module" src="${script}"></script>`;
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString()) as unknown;
}
