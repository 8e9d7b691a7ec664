import { parseArgs } from 'node:util';
import { hostIds } from '../lib/domain/work-item.ts';
import type { CustomOrigin, Host, Reading, SavedItem } from '../lib/hosts/host.ts';
import { hostFor, hosts } from '../lib/hosts/registry.ts';
import { savedReaders } from '../lib/hosts/saved-readers.ts';
import { readAddedSites } from './added-sites.ts';
import { UsageError } from './command.ts';
import type { Command, Streams } from './command.ts';
import { textOf } from './open-file.ts';

const help = `
read --url U [--hosts FILE] FILE
read --host H FILE

Reads a saved page, an answer of a tool's REST API, or an export (Markdown, plain text, HTML) as the panel would, and prints
the work item: {"host", "kind", "key", "url", "title", "body", "labels", "components", "paths", "state", "type", ...,
"fields": {name: {"source", "complete"}}}. A field that is not in "fields" was not found. Where no item can be read:
{"state": "no-item" | "login" | "no-access" | "not-found" | "rate-limited" | "failed" | "unrecognised", "detail", ...}.

  --url U        the address that the file was saved from; the tool follows from it, or else from the page itself
  --host H       the tool: ${hostIds.join(', ')}
  --hosts FILE   sites that a person added: [{"origin": "https://jira.corp.example", "host": "jira"}]
`;

export const command: Command = { summary: 'the work item in a saved page, REST answer or export', help, run };

async function run(args: readonly string[], streams: Streams): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { url: { type: 'string' }, host: { type: 'string' }, hosts: { type: 'string' } },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('Name one file.');
  const asked = { url: values.url, host: values.host };
  streams.print(printed(await readText(await textOf(file), asked, await readAddedSites(values.hosts))));
}

export type Asked = { readonly url: string | undefined; readonly host: string | undefined };

/** What a tool shows, or that the site is none's. */
export type SavedReading = Reading | { readonly state: 'no-item' };

/** Reads the text of a saved file with the tool that is named, or that the address or the page itself tells. */
export async function readText(content: string, asked: Asked, added: readonly CustomOrigin[]): Promise<SavedReading> {
  if (asked.url !== undefined && !URL.canParse(asked.url)) throw new UsageError(`--url is no address: ${asked.url}`);
  const url = asked.url === undefined ? null : new URL(asked.url);
  const named = asked.host === undefined ? null : hostNamed(asked.host);
  const text = content.replace(/^\uFEFF/u, '');
  const saved: SavedItem = { url, text, document: await documentIn(text, url) };
  const host = named ?? hostOf(saved, added);
  if (!host && !url) throw new UsageError('Say where the file comes from, with --url or --host.');
  return host ? savedReaders[host.id](saved) : { state: 'no-item' };
}

function hostNamed(name: string): Host {
  const host = hosts.find(({ id }) => id === name);
  if (!host) throw new UsageError(`--host is one of ${hostIds.join(', ')}, not ${name}`);
  return host;
}

function hostOf({ url, document }: SavedItem, added: readonly CustomOrigin[]): Host | null {
  const known = url && hostFor(url, added);
  return known ?? (document && hosts.find((host) => host.recognise(document))) ?? null;
}

/** Markup is parsed, scripts are not run and nothing is loaded; anything else (JSON, Markdown, text) stays text. */
async function documentIn(text: string, url: URL | null): Promise<Document | null> {
  if (!/^\s*<(?:!doctype\b|!--|\/?[a-z])/iu.test(text)) return null;
  // Loaded for markup only: it takes longer than everything else together.
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const options = { virtualConsole: new VirtualConsole(), ...(url ? { url: url.href } : {}) };
  return new JSDOM(text, options).window.document;
}

function printed(reading: SavedReading): unknown {
  if (reading.state === 'item') return reading.item;
  if (!('reference' in reading)) return { state: reading.state };
  const { reference, ...rest } = reading;
  return { ...rest, key: reference.key };
}
