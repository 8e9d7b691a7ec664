import 'fake-indexeddb/auto';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { Fault } from '../lib/domain/errors.ts';
import { windowChoices, type WindowDays } from '../lib/domain/settings.ts';
import { workItemSchema } from '../lib/domain/work-item.ts';
import { gatherEvidence } from '../lib/evidence/gather.ts';
import { inspect } from '../lib/importers/inspect.ts';
import { readItems } from '../lib/importers/read-items.ts';
import { evidenceSource } from '../lib/store/evidence-source.ts';
import { beginImport } from '../lib/store/ingest.ts';
import { createTheme } from '../lib/store/themes.ts';
import { openWorkspace, type Workspace } from '../lib/store/workspace.ts';
import { UsageError } from './command.ts';
import type { Command, Streams } from './command.ts';
import { englishFault } from './english-fault.ts';
import { blobOf, jsonOf } from './open-file.ts';

const help = `
match --feedback FILE --item FILE [--themes FILE] [--window DAYS] [--now TIME]

Imports the feedback as the extension would, into memory, and prints the evidence for the item as the panel would show it:
{"band", "reach", "arr", "themes": [{"theme", "band", "reasons", "reach", "trend", "quotes", ...}], "possible", "emerging",
"nearest", "unthemed", "breakdowns", "otherSide", ...}, the type Evidence of lib/evidence/evidence.ts.

  --feedback FILE   CSV, TSV, JSON or JSON Lines, as for import; a theme column makes themes
  --item FILE       a work item as read prints it; at the least {"title": "..."}
  --themes FILE     [{"name", "statement", "terms": ["..."], "owner"}]; all but the name may be missing. Feedback that
                    has one of the terms belongs to the theme
  --window DAYS     30, 90, 365 or all; 90 if not said
  --now TIME        the end of the window, an ISO date or time; this moment if not said
`;

export const command: Command = { summary: 'the evidence for a work item, as the panel would show it', help, run };

const { shape } = workItemSchema;
/** What is left out of an item is empty; one that does not say where it lives is an issue without a key. */
const itemSchema = z.extend(workItemSchema, {
  host: z._default(shape.host, 'jira'),
  kind: z._default(shape.kind, 'issue'),
  base: z._default(shape.base, 'https://example.invalid'),
  url: z._default(shape.url, 'https://example.invalid/item'),
  body: z._default(shape.body, ''),
  labels: z._default(shape.labels, []),
  components: z._default(shape.components, []),
  paths: z._default(shape.paths, []),
  key: z._default(shape.key, null),
  tab: z._default(shape.tab, null),
  state: z._default(shape.state, null),
  type: z._default(shape.type, null),
  project: z._default(shape.project, null),
  parent: z._default(shape.parent, null),
  branch: z._default(shape.branch, null),
  mode: z._default(shape.mode, null),
  fields: z._default(shape.fields, {}),
});
const themesSchema = z.array(
  z.object({
    name: z.string().check(z.minLength(1)),
    statement: z._default(z.string(), ''),
    terms: z._default(z.array(z.string()), []),
    owner: z._default(z.nullable(z.string()), null),
  }),
);

async function run(args: readonly string[], streams: Streams): Promise<void> {
  const text = { type: 'string' } as const;
  const options = { feedback: text, item: text, themes: text, window: text, now: text };
  const { values } = parseArgs({ args: [...args], options });
  if (values.feedback === undefined || values.item === undefined) throw new UsageError('Name --feedback and --item.');
  const when = { now: instant(values.now), windowDays: windowDays(values.window) };
  const item = await parsed(values.item, itemSchema);
  const themes = values.themes === undefined ? [] : await parsed(values.themes, themesSchema);
  const ws = await openWorkspace('match');
  try {
    for (const theme of themes) await createTheme(ws, theme, when.now);
    await importFile(ws, values.feedback, when.now, streams);
    streams.print(await gatherEvidence(item, evidenceSource(ws), when));
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    throw new Error(await englishFault(error), { cause: error });
  } finally {
    await ws.delete();
  }
}

async function importFile(ws: Workspace, file: string, now: number, streams: Streams): Promise<void> {
  const { signal } = new AbortController();
  const blob = await blobOf(file);
  const { columns, layout, source, guesses } = await inspect(blob, basename(file), signal);
  const session = await beginImport(ws, { fileName: basename(file), source }, now);
  let refused = 0;
  const plan = { layout, columns, source, channel: null, uses: guesses.map(({ use }) => use) };
  for await (const { items, errors } of readItems(blob, plan, signal)) {
    await session.add(items);
    refused += errors.length;
  }
  await session.finish(refused);
  if (refused > 0) streams.say(`${refused} rows could not be read; import says which and why.`);
}

async function parsed<T>(file: string, schema: z.ZodMiniType<T>): Promise<T> {
  const result = schema.safeParse(await jsonOf(file));
  if (result.success) return result.data;
  throw new UsageError(`${file} is not of the form that --help says:\n${z.prettifyError(result.error)}`);
}

function windowDays(asked = '90'): WindowDays {
  if (asked === 'all') return null;
  const days = windowChoices.find((choice) => String(choice) === asked);
  if (days === undefined) throw new UsageError(`--window is ${windowChoices.join(', ')} or all, not ${asked}`);
  return days;
}

function instant(asked: string | undefined): number {
  const now = asked === undefined ? Date.now() : Date.parse(asked);
  if (Number.isNaN(now)) throw new UsageError(`--now is no ISO time: ${asked ?? ''}`);
  return now;
}
