import { parseArgs } from 'node:util';
import { hostFor } from '../lib/hosts/registry.ts';
import type { CustomOrigin } from '../lib/hosts/host.ts';
import { readAddedSites } from './added-sites.ts';
import type { Command, Streams } from './command.ts';

const help = `
route [--hosts FILE] < URLS

Says for each address on stdin, one a line, which item it shows:
  {"url", "host": "github" | "jira" | "google-docs" | null, "kind", "key", "tab"}
kind, key and tab are null where no item is in view; a form that has no key yet has a kind alone.

  --hosts FILE   sites that a person added: [{"origin": "https://jira.corp.example", "host": "jira"}]
`;

export const command: Command = { summary: 'which item each address on stdin shows', help, run };

async function run(args: readonly string[], streams: Streams): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { hosts: { type: 'string' } } });
  const added = await readAddedSites(values.hosts);
  for await (const line of linesOf(streams.input)) {
    if (!URL.canParse(line)) streams.say(`no address: ${line}`);
    streams.print(route(line, added));
  }
}

/** What an address shows. What is no address shows nothing. */
export function route(url: string, added: readonly CustomOrigin[]) {
  const address = URL.canParse(url) ? new URL(url) : null;
  const host = address && hostFor(address, added);
  const located = (address && host?.locate(address, added)) ?? null;
  return { url, host: host?.id ?? null, kind: located?.kind ?? null, key: located?.key ?? null, tab: located?.tab ?? null };
}

async function* linesOf(input: Streams['input']): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    yield* lines.map((line) => line.trim()).filter(Boolean);
  }
  if (rest.trim()) yield rest.trim();
}
