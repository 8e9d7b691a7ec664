import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as z from 'zod/mini';
import { Fault } from '../domain/errors.ts';
import { instantSchema, type Row } from '../domain/row.ts';
import { settingsSchema, type Settings } from '../domain/settings.ts';
import { tableNames, type TableName } from '../domain/tables.ts';
import { rowSchemas, type WorkspaceRows } from '../domain/workspace-rows.ts';

/**
 * The workspace file: JSON Lines. The first line is the head (format, version, counts by table, settings), then a line a row
 * `{"t": table, "r": row}`, then `{"sha256": hex}` over the bytes of every line before it, line ends included.
 */
const format = 'throughline-workspace';
const version = 2;

const headSchema = z.object({
  format: z.literal(format),
  version: z.int().check(z.positive()),
  madeAt: instantSchema,
  settings: settingsSchema,
  counts: z.record(z.string(), z.int().check(z.nonnegative())),
});

const tailSchema = z.object({ sha256: z.string().check(z.length(64)) });
const lineSchema = z.object({ t: z.enum(tableNames), r: z.unknown() });

/** A file that was verified whole: digest, counts, and every row by its schema. */
export type CheckedWorkspace = {
  readonly madeAt: number;
  readonly settings: Settings;
  readonly counts: Readonly<Record<string, number>>;
  readonly rows: WorkspaceRows;
};

/** Writes the file. Rows keep their ids and revisions; drafts and remembered mappings stay in this browser. */
export function writeWorkspaceFile(rows: WorkspaceRows, settings: Settings, madeAt: number): Blob {
  const digest = sha256.create();
  const parts: string[] = [];
  const push = (value: unknown) => {
    const line = `${JSON.stringify(value)}\n`;
    digest.update(utf8ToBytes(line));
    parts.push(line);
  };
  const counts = Object.fromEntries(tableNames.map((name) => [name, rows[name].length]));
  push({ format, version, madeAt, settings, counts });
  for (const name of tableNames) for (const row of rows[name]) push({ t: name, r: row });
  parts.push(`${JSON.stringify({ sha256: bytesToHex(digest.digest()) })}\n`);
  return new Blob(parts, { type: 'application/jsonl' });
}

/**
 * Reads and verifies a file before anything is done with it.
 * @throws Fault `backup-not-ours`, `backup-newer`, or `backup-damaged` with the line that is wrong.
 */
export async function readWorkspaceFile(file: Blob): Promise<CheckedWorkspace> {
  const digest = sha256.create();
  const rows = Object.fromEntries(tableNames.map((name) => [name, [] as Row[]])) as Record<TableName, Row[]>;
  let head: z.infer<typeof headSchema> | null = null;
  let tail: string | null = null;
  let number = 0;
  for await (const line of linesOf(file)) {
    number++;
    if (tail !== null) throw damaged(number);
    const value = parsed(line, number);
    if (!head) {
      head = readHead(value);
      digest.update(utf8ToBytes(`${line}\n`));
      continue;
    }
    const end = tailSchema.safeParse(value);
    if (end.success) {
      tail = end.data.sha256;
      continue;
    }
    digest.update(utf8ToBytes(`${line}\n`));
    const entry = lineSchema.safeParse(value);
    const row = entry.success ? rowSchemas[entry.data.t].safeParse(entry.data.r) : null;
    if (!entry.success || !row?.success) throw damaged(number);
    rows[entry.data.t].push(row.data);
  }
  if (!head) throw new Fault('backup-not-ours');
  if (tail === null || tail !== bytesToHex(digest.digest())) throw damaged(number);
  for (const name of tableNames) if ((head.counts[name] ?? 0) !== rows[name].length) throw damaged(number);
  return { madeAt: head.madeAt, settings: head.settings, counts: head.counts, rows: rows as unknown as WorkspaceRows };
}

function readHead(value: unknown): z.infer<typeof headSchema> {
  const ours = z.object({ format: z.literal(format), version: z.number() }).safeParse(value);
  if (!ours.success) throw new Fault('backup-not-ours');
  if (ours.data.version > version) throw new Fault('backup-newer');
  const head = headSchema.safeParse(value);
  if (!head.success) throw damaged(1);
  return head.data;
}

function parsed(line: string, number: number): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    throw number === 1 ? new Fault('backup-not-ours') : damaged(number);
  }
}

function damaged(line: number): Fault {
  return new Fault('backup-damaged', { line });
}

async function* linesOf(file: Blob): AsyncIterable<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  let held = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    const lines = (held + value).split('\n');
    held = lines.pop() ?? '';
    yield* lines;
  }
  // A file cut off in the middle of a line ends without a line end: its last piece is a line that cannot be right.
  if (held !== '') yield held;
}
