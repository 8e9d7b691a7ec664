import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { text, type Answer, type Ask } from './answer.ts';

const prefix = '/replica-assets/';
const kept = new Map<string, Answer>();

/** The replicas' own scripts and styles, at /replica-assets/ and their path in this folder; null for any other address. */
export function asset(ask: Ask): Answer | null {
  if (!ask.url.pathname.startsWith(prefix)) return null;
  const path = ask.url.pathname.slice(prefix.length);
  if (!/^[\w-]+(\/[\w-]+)?\.(ts|css)$/.test(path)) return text('no such asset', 'text/plain', {}, 404);
  const answer = kept.get(path) ?? load(path);
  kept.set(path, answer);
  return answer;
}

function load(path: string): Answer {
  const source = readFileSync(new URL(path, import.meta.url), 'utf8');
  // Module scripts of another origin (github.githubassets.com) need the header.
  const headers = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };
  if (path.endsWith('.css')) return text(source, 'text/css', headers);
  return text(stripTypeScriptTypes(source), 'text/javascript', headers);
}
