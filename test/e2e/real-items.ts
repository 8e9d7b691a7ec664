import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { Replicas } from '../replicas/replicas.ts';

export type Tool = 'jira' | 'github' | 'google-docs';

/** Titles of the real issues in the shared data, by their id. */
export async function readTitles(data: string): Promise<ReadonlyMap<string, string>> {
  const lines = (await readFile(join(data, 'matching/dm-5k/queries.jsonl'), 'utf8')).trimEnd().split('\n');
  const queries = lines.map((line) => z.object({ id: z.string(), title: z.string() }).parse(JSON.parse(line)));
  return new Map(queries.map(({ id, title }) => [id, title]));
}

/** Puts an issue into a replica, as a ticket of that tool, and gives its address. */
export function putTicket(replicas: Replicas, tool: Tool, id: string, title: string): string {
  switch (tool) {
    case 'jira': {
      const key = `FX-${id}`;
      const [like] = replicas.jira.issues.values();
      if (!like) throw new Error('the replica of Jira is empty');
      const plain = { description: '', labels: [], components: [], parent: null };
      replicas.jira.issues.set(key, { ...like, ...plain, key, summary: title });
      return `https://ferrow.atlassian.net/browse/${key}`;
    }
    case 'github': {
      const place = { owner: 'mozilla', repo: 'fennec', number: Number(id) };
      replicas.gitHub.items.push({ ...place, kind: 'issue', title, body: '', author: 'reporter', labels: [], state: 'OPEN' });
      return `https://github.com/mozilla/fennec/issues/${id}`;
    }
    case 'google-docs': {
      const document = `1fennec${id.padStart(10, '0')}aaaaaaaaaaaaaaaaaaaaaaaaaaa`;
      const tabs = [{ id: 't.0', title: 'Tab 1', text: `# ${title}` }];
      replicas.docs.documents.set(document, { id: document, title, mode: 'editing', tabs });
      return `https://docs.google.com/document/d/${document}/edit`;
    }
  }
}

export type Capture = {
  readonly url: string;
  readonly markup: string;
  /** Null where the page shows no item. */
  readonly key: string | null;
  readonly title: string | null;
};

const entrySchema = z.object({
  file: z.string(),
  url: z.nullable(z.string()),
  expected: z.nullable(z.object({ key: z.optional(z.string()), title: z.optional(z.string()) })),
});

/** Whole pages of github.com in the shared data, as they were saved. */
export async function readCaptures(data: string): Promise<readonly Capture[]> {
  const index = z.array(entrySchema).parse(JSON.parse(await readFile(join(data, 'hosts/index.json'), 'utf8')));
  const pages = index.filter(({ file, url }) => file.startsWith('github/') && url !== null);
  return Promise.all(
    pages.map(async ({ file, url, expected }) => ({
      url: url ?? '',
      // One was saved from the browser's tree, which has no doctype; GitHub sends one.
      markup: `<!doctype html>${(await readFile(join(data, 'hosts', file), 'utf8')).replace(/^\s*<!doctype[^>]*>/i, '')}`,
      key: expected?.key ?? null,
      title: expected?.title ?? null,
    })),
  );
}
