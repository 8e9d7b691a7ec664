import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { settingsSchema, type Settings } from '../../lib/domain/settings.ts';
import type { WorkspaceRows } from '../../lib/domain/workspace-rows.ts';
import { makeSample } from '../../lib/sample/sample.ts';
import { writeWorkspaceFile } from '../../lib/store/workspace-file.ts';

/** Fields that hold what people wrote or are called, in any row. */
const worded = [
  ...['text', 'title', 'name', 'statement', 'terms', 'owner', 'who', 'segment', 'plan', 'channel', 'area', 'tags'],
  ...['because', 'givesUp', 'expects', 'decidedBy', 'linkedBy', 'weightReason', 'fileName', 'source'],
];

/** The sample's rows as of today. */
export function sampleRows(): WorkspaceRows {
  return makeSample(new Date().toISOString().slice(0, 10));
}

/** The same rows with every word in them changed; ids, keys and dates stay. */
export function mapWords(rows: WorkspaceRows, change: (words: string) => string): WorkspaceRows {
  return mapFields(rows, worded, change);
}

/** The same rows with the texts of these fields changed, wherever they lie. */
export function mapFields(rows: WorkspaceRows, fields: readonly string[], change: (words: string) => string): WorkspaceRows {
  const mapped = (value: unknown, field: string | null): unknown => {
    if (typeof value === 'string') return field !== null && fields.includes(field) ? change(value) : value;
    if (Array.isArray(value)) return value.map((one) => mapped(one, field));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, mapped(inner, name)]));
  };
  return mapped(rows, null) as WorkspaceRows;
}

/** Writes rows as a workspace file, as Back up would, and gives its path. */
export async function workspaceFile(
  folder: string,
  name: string,
  rows: WorkspaceRows,
  settings: Partial<Settings> = {},
): Promise<string> {
  const path = join(folder, `${name}.jsonl`);
  const file = writeWorkspaceFile(rows, settingsSchema.parse(settings), Date.now());
  await writeFile(path, Buffer.from(await file.arrayBuffer()));
  return path;
}
