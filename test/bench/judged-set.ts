import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type JudgedQuery = { readonly id: string; readonly title: string; readonly body: string; readonly meta: Meta };
export type JudgedNote = { readonly id: string; readonly text: string; readonly body?: string; readonly meta: Meta };
type Meta = { readonly [name: string]: unknown };

/** Queries, notes, and which notes were judged relevant for each query. */
export type JudgedSet = {
  readonly queries: readonly JudgedQuery[];
  readonly notes: readonly JudgedNote[];
  readonly relevant: ReadonlyMap<string, ReadonlySet<string>>;
};

/** Reads a folder of `queries.jsonl`, `docs.jsonl` and `qrels.tsv`. */
export function readJudgedSet(folder: string): JudgedSet {
  const relevant = new Map<string, Set<string>>();
  for (const line of readFileSync(join(folder, 'qrels.tsv'), 'utf8').split('\n').slice(1)) {
    const [query, note, score] = line.split('\t');
    if (!query || !note || Number(score) <= 0) continue;
    relevant.set(query, (relevant.get(query) ?? new Set()).add(note));
  }
  return { queries: readLines(join(folder, 'queries.jsonl')), notes: readLines(join(folder, 'docs.jsonl')), relevant };
}

/** All that a note says. */
export function noteText({ text, body }: JudgedNote): string {
  return body === undefined || body === '' ? text : `${text}\n${body}`;
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the form of these files is documented beside them
function readLines<T>(path: string): readonly T[] {
  if (!existsSync(path)) throw new Error(`${path} is missing: the folder must hold queries.jsonl, docs.jsonl and qrels.tsv`);
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
