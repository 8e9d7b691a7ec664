/**
 * How well lib/matching ranks on public judged sets, beside three rivals. `npm run bench:match` measures every set of the shared
 * data; `npm run bench:match -- --data DIR [--out FILE] [--area-field app]` one folder of queries.jsonl, docs.jsonl and qrels.tsv. --out writes the
 * ranking as JSON Lines {id, ranked, ms}; --area-field keeps to notes whose `meta` has the same value there as the query's;
 * --without-vectors ranks as an index does that has learned none.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { WordVectors } from '../../lib/matching/vectors/word-vectors.ts';
import { sharedData } from '../shared-data.ts';
import { plainBm25, stemTitleBm25 } from './baselines.ts';
import type { Baseline } from './baselines.ts';
import { pairedDifference } from './bootstrap.ts';
import { readJudgedSet } from './judged-set.ts';
import type { JudgedSet } from './judged-set.ts';
import { tunedMiniSearch } from './minisearch.ts';
import { rankerOver, vectorsOf } from './ranker.ts';
import { averagePrecisions, score } from './scores.ts';

type Rankings = ReadonlyMap<string, readonly string[]>;
type Run = { readonly rankings: Rankings; readonly times: ReadonlyMap<string, number> };

const depth = 2_000;
const candidates = 300;

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string' },
    'area-field': { type: 'string' },
    'without-vectors': { type: 'boolean', default: false },
  },
});
const folders = values.data === undefined ? allSets() : [values.data];
const ours: Record<string, Record<string, string>> = {};
const beside: Record<string, Record<string, string>> = {};
for (const folder of folders) {
  const set = readJudgedSet(folder);
  const areaFields = values.data === undefined ? [undefined, ...areaFieldsOf(set)] : [values['area-field']];
  const started = performance.now();
  const vectors = values['without-vectors'] ? null : await vectorsOf(set.notes);
  const learned = performance.now() - started;
  for (const areaField of areaFields) {
    const name = areaField === undefined ? basename(folder) : `${basename(folder)}, same ${areaField}`;
    const run = await rankAll(set, vectors, areaField);
    if (values.out !== undefined) writeRanking(values.out, run);
    ours[name] = { ...columns(set, run), 'vectors s': (learned / 1_000).toFixed(1) };
    beside[name] = rivals(set, run.rankings, areaField);
    if (areaField === undefined || values.data !== undefined) continue;
    ours[`${basename(folder)}, same ${areaField} raised`] = columns(set, await rankAll(set, vectors, areaField, 'raise'));
  }
}
console.log('Throughline');
console.table(ours);
console.log('MAP of rivals, and how far ours lies above each: paired bootstrap over queries, 95 %');
console.table(beside);

function allSets(): readonly string[] {
  const data = sharedData();
  if (data === null) throw new Error('The judged sets are not here; set THROUGHLINE_DATA, or name a folder with --data');
  const sets = join(data, 'matching');
  return readdirSync(sets)
    .map((name) => join(sets, name))
    .filter((folder) => existsSync(join(folder, 'qrels.tsv')));
}

/** The field that says which product a query and a note belong to, where a set has it with more than one value. */
function areaFieldsOf({ queries, notes }: JudgedSet): readonly string[] {
  const several = (metas: readonly { readonly [name: string]: unknown }[]) => new Set(metas.map(({ app }) => app)).size > 1;
  return several(queries.map(({ meta }) => meta)) && several(notes.map(({ meta }) => meta)) ? ['app'] : [];
}

async function rankAll(
  { notes, queries }: JudgedSet,
  vectors: WordVectors | null,
  areaField: string | undefined,
  how: 'keep' | 'raise' = 'keep',
): Promise<Run> {
  const rank = rankerOver(notes, vectors);
  const rankings = new Map<string, readonly string[]>();
  const times = new Map<string, number>();
  for (const query of queries) {
    const asked = performance.now();
    const area = areaField === undefined ? {} : { [how]: sameArea(query, areaField) };
    const ranked = await rank(query, { candidates, depth, ...area });
    times.set(query.id, performance.now() - asked);
    rankings.set(
      query.id,
      ranked.map(({ id }) => id),
    );
  }
  return { rankings, times };
}

type Meta = { readonly meta: { readonly [name: string]: unknown } };

function sameArea(query: Meta, field: string): (note: Meta) => boolean {
  return ({ meta }) => query.meta[field] === undefined || meta[field] === query.meta[field];
}

function rivals(set: JudgedSet, rankings: Rankings, areaField: string | undefined): Record<string, string> {
  const precisions = averagePrecisions(set, rankings);
  const byName = { 'plain BM25': plainBm25, 'stem-title BM25': stemTitleBm25, 'tuned MiniSearch': tunedMiniSearch };
  const notes = new Map(set.notes.map((note) => [note.id, note]));
  return Object.fromEntries(
    Object.entries(byName).flatMap(([name, rival]) => {
      const theirs = averagePrecisions(set, rankWith(set, rival(set.notes), areaField, notes));
      const { mean, low, high } = pairedDifference(precisions, theirs);
      const map = theirs.reduce((sum, value) => sum + value, 0) / Math.max(1, theirs.length);
      const above = `${signed(mean)} [${signed(low)}, ${signed(high)}]`;
      return [
        [name, fixed(map)],
        [`above ${name}`, above],
      ];
    }),
  );
}

function rankWith(
  { queries }: JudgedSet,
  rank: Baseline,
  areaField: string | undefined,
  notes: ReadonlyMap<string, Meta>,
): Rankings {
  return new Map(
    queries.map((query) => {
      const ranked = rank(query);
      const keep = areaField === undefined ? null : sameArea(query, areaField);
      return [query.id, (keep ? ranked.filter((id) => keep(notes.get(id) ?? { meta: {} })) : ranked).slice(0, depth)];
    }),
  );
}

function columns(set: JudgedSet, { rankings, times }: Run): Record<string, string> {
  const { map, ndcg10, recall10, hit3 } = score(set, rankings);
  const sorted = [...times.values()].sort((a, b) => a - b);
  const named = { MAP: map, 'nDCG@10': ndcg10, 'R@10': recall10, 'hit@3': hit3 };
  return {
    ...Object.fromEntries(Object.entries(named).map(([name, value]) => [name, fixed(value)])),
    'ms p50': (sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(1),
  };
}

function writeRanking(path: string, { rankings, times }: Run): void {
  const lines = [...rankings].map(([id, ranked]) => JSON.stringify({ id, ranked, ms: times.get(id) ?? 0 }));
  writeFileSync(path, `${lines.join('\n')}\n`);
}

function fixed(value: number): string {
  return value.toFixed(3);
}

function signed(value: number): string {
  return `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(3)}`;
}
