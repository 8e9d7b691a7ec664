import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

type Content = {
  /** Live rows a table. */
  readonly rows: Readonly<Record<string, number>>;
  /** One hash over all rows, whatever their order and that of their fields. */
  readonly hash: string;
};

/** What a workspace file says, small enough to be compared in an assertion. */
export async function contentOf(path: string): Promise<Content> {
  const lines = await linesOf(path);
  const rows: Record<string, number> = {};
  for (const { t, r } of lines) if (r.deletedAt === null) rows[t] = (rows[t] ?? 0) + 1;
  const canonical = lines.map((line) => JSON.stringify(sorted(line))).sort();
  return { rows, hash: createHash('sha256').update(canonical.join('\n')).digest('hex') };
}

export type Line = {
  readonly t: string;
  readonly r: { readonly id: string; readonly deletedAt: number | null; readonly key?: string };
};

/** The rows of a workspace file; the lines about the file itself are left out. */
export async function linesOf(path: string): Promise<readonly Line[]> {
  const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as Partial<Line>).filter((line): line is Line => line.t !== undefined);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([name, inner]) => [name, sorted(inner)]));
}
