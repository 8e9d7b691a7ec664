import { createServer as createPlainServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { cutOff, type Answer, type Ask, type Site } from './answer.ts';
import type { Certificate } from './certificate.ts';

export type Served = {
  /** Answers https for every host name. */
  readonly port: number;
  /** A proxy for browsers that cannot map host names: it leads every CONNECT to `port`. */
  readonly proxyPort: number;
  /** Everything that was asked since the start, the newest last. */
  readonly asked: readonly Ask[];
  readonly close: () => Promise<void>;
};

/** Serves a site for every host name on 127.0.0.1. */
export async function serve(site: Site, certificate: Certificate): Promise<Served> {
  const asked: Ask[] = [];
  const secure = createServer(certificate, (request, response) => {
    void answer(site, request, response, asked);
  });
  const port = await listen(secure);
  const proxy = createPlainServer((_request, response) => {
    response.writeHead(502).end();
  });
  const sockets = new Set<Socket>();
  proxy.on('connect', (_request: IncomingMessage, client: Socket) => {
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(client);
      client.pipe(upstream);
    });
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
  });
  const proxyPort = await listen(proxy);
  return {
    port,
    proxyPort,
    asked,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      secure.closeAllConnections();
      await Promise.all([close(secure), close(proxy)]);
    },
  };
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse, asked: Ask[]): Promise<void> {
  const ask = await read(request);
  asked.push(ask);
  const given = answerOf(site, ask);
  if (given.after) await new Promise((resolve) => setTimeout(resolve, given.after));
  if (given === cutOff) {
    response.destroy();
    return;
  }
  response.writeHead(given.status, given.headers);
  response.end(ask.method === 'HEAD' ? '' : given.body);
}

function answerOf(site: Site, ask: Ask): Answer {
  try {
    return site.answer(ask);
  } catch (error) {
    return { status: 500, headers: { 'content-type': 'text/plain' }, body: String(error) };
  }
}

async function read(request: IncomingMessage): Promise<Ask> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  const url = new URL(request.url ?? '/', `https://${headers.host ?? 'unknown'}`);
  url.port = '';
  return { method: request.method ?? 'GET', url, headers, body: Buffer.concat(chunks).toString('utf8') };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
