/**
 * How well lib/matching ranks on public judged sets, beside two baselines. `npm run bench:match` measures every set of the shared
 * data; `npm run bench:match -- --data DIR [--out FILE]` one folder of queries.jsonl, docs.jsonl and qrels.tsv, and writes the ranking
 * as JSON Lines {id, ranked, ms}.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { sharedData } from '../shared-data.ts';
import { plainBm25, stemTitleBm25 } from './baselines.ts';
import type { Baseline } from './baselines.ts';
import { readJudgedSet } from './judged-set.ts';
import type { JudgedSet } from './judged-set.ts';
import { rankerOver } from './ranker.ts';
import { score } from './scores.ts';
import type { Scores } from './scores.ts';

const depth = 2_000;
const candidates = 100;

const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } });
const folders = values.data === undefined ? allSets() : [values.data];
const table: Record<string, Record<string, string>> = {};
for (const folder of folders) {
  const set = readJudgedSet(folder);
  const { rankings, times, indexed } = await rankAll(set);
  if (values.out !== undefined) writeRanking(values.out, rankings, times);
  const sorted = [...times.values()].sort((a, b) => a - b);
  const ours = score(set, rankings);
  const plain = score(set, baseline(set, plainBm25(set.notes)));
  const stems = score(set, baseline(set, stemTitleBm25(set.notes)));
  table[basename(folder)] = {
    ...columns(ours),
    'plain MAP': plain.map.toFixed(3),
    'stem-title MAP': stems.map.toFixed(3),
    'ms p50': (sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(1),
    'notes/s': Math.round((set.notes.length / indexed) * 1_000).toString(),
  };
}
console.table(table);

function allSets(): readonly string[] {
  const data = sharedData();
  if (data === null) throw new Error('The judged sets are not here; set THROUGHLINE_DATA, or name a folder with --data');
  const sets = join(data, 'matching');
  return readdirSync(sets)
    .map((name) => join(sets, name))
    .filter((folder) => existsSync(join(folder, 'qrels.tsv')));
}

async function rankAll({ notes, queries }: JudgedSet) {
  const started = performance.now();
  const rank = rankerOver(notes);
  const indexed = performance.now() - started;
  const rankings = new Map<string, readonly string[]>();
  const times = new Map<string, number>();
  for (const query of queries) {
    const asked = performance.now();
    const ranked = await rank(query, { candidates, depth });
    times.set(query.id, performance.now() - asked);
    rankings.set(
      query.id,
      ranked.map(({ id }) => id),
    );
  }
  return { rankings, times, indexed };
}

function baseline({ queries }: JudgedSet, rank: Baseline): ReadonlyMap<string, readonly string[]> {
  return new Map(queries.map((query) => [query.id, rank(query)]));
}

function columns({ map, ndcg10, recall10, hit3 }: Scores): Record<string, string> {
  const named = { MAP: map, 'nDCG@10': ndcg10, 'R@10': recall10, 'hit@3': hit3 };
  return Object.fromEntries(Object.entries(named).map(([name, value]) => [name, value.toFixed(3)]));
}

function writeRanking(path: string, rankings: ReadonlyMap<string, readonly string[]>, times: ReadonlyMap<string, number>): void {
  const lines = [...rankings].map(([id, ranked]) => JSON.stringify({ id, ranked, ms: times.get(id) ?? 0 }));
  writeFileSync(path, `${lines.join('\n')}\n`);
}
