/**
 * How soon evidence is ranked when nothing is in memory, beside other engines, in a real Chromium:
 * `npm run bench:cold -- --notes 100000 [--runs 15] [--engines ours,sqlite,minisearch,flexsearch,orama]`.
 * Each cold figure is of a browser launched for it; the engines take turns. Prints medians and p95 and how the goals stand, and fails
 * where one is missed. What is measured is said in job.ts and page.ts; corpus and questions in corpus.ts.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle, engineNames, type EngineName } from './bundle.ts';
import { makeCorpus, type Question } from './corpus.ts';
import { median, noFigures, type Figures } from './figures.ts';
import { judge } from './goals.ts';
import type { Job } from './job.ts';
import { runJob } from './run-job.ts';
import { serve } from './serve.ts';
import { sayVerdict, tableOf } from './table.ts';

const { values } = parseArgs({
  options: {
    notes: { type: 'string', default: '100000' },
    runs: { type: 'string', default: '15' },
    engines: { type: 'string', default: engineNames.join(',') },
  },
});
const [notes, runs] = [Number(values.notes), Number(values.runs)];
const wanted = values.engines.split(',');
const engines = engineNames.filter((name) => wanted.includes(name));
if (engines.length !== wanted.length) throw new Error(`engines are ${engineNames.join(', ')}`);

/** An engine that takes longer than this, cold, is asked so often and no more. */
const slow = { milliseconds: 3_000, runs: 3 };
const warmAsked = 20;
const changes = 10;
/** Less than this of the first 20 from the question's theme, and an engine has not answered. */
const leastSensible = 0.3;

const folder = await mkdtemp(join(tmpdir(), 'throughline-bench-'));
const server = await serve(join(folder, 'pages'));
const corpus = makeCorpus(notes);
const questions = corpus.questions(runs + warmAsked);
const all = new Map<EngineName, Figures>(engines.map((engine) => [engine, noFigures()]));
const failures = new Map<EngineName, string>();
try {
  await bundle(engines, join(folder, 'pages'));
  for (const engine of engines) await attempt(engine, importInto);
  for (let run = 0; run < runs; run++) {
    for (const engine of engines) await attempt(engine, (name, figures) => askOnce(name, figures, run));
  }
  for (const engine of engines) await attempt(engine, changeSome);
  if (all.has('ours')) await attempt('ours', wakeWorker);
} finally {
  server.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}
report();

async function importInto(engine: EngineName, figures: Figures): Promise<void> {
  const { notesPerSecond, peak, disk } = await done(engine, { do: 'build', notes });
  figures.notesPerSecond.push(notesPerSecond);
  figures.peak.push(peak);
  figures.disk.push(disk);
  if (engine === 'ours') figures.wholePerSecond.push((await done(engine, { do: 'import-whole', notes })).notesPerSecond);
  console.log(
    `${engine}: ${notes.toLocaleString('en-GB')} notes, ${Math.round(notesPerSecond).toLocaleString('en-GB')} a second`,
  );
}

async function askOnce(engine: EngineName, figures: Figures, run: number): Promise<void> {
  const question = questions[run];
  if (!question || (figures.cold.length >= slow.runs && median(figures.cold) > slow.milliseconds)) return;
  const { cold, found, warm, heap } = await done(engine, { do: 'ask', question, warm: questions.slice(runs) });
  figures.cold.push(cold);
  figures.warm.push(...warm);
  figures.heap.push(heap);
  figures.sensible.push(shareOfTheme(found, question));
  if (engine === 'ours') figures.paint.push((await done(engine, { do: 'paint', question })).cold);
}

async function changeSome(engine: EngineName, figures: Figures): Promise<void> {
  const count = median(figures.cold) > slow.milliseconds ? 1 : changes;
  const { add, drop } = await done(engine, { do: 'change', from: notes, count });
  figures.add.push(...add);
  figures.drop.push(...drop);
}

async function wakeWorker(engine: EngineName, figures: Figures): Promise<void> {
  figures.wake.push(...(await done(engine, { do: 'wake', questions: questions.slice(0, runs) })).ranked);
}

async function done<Kind extends Job['do']>(engine: EngineName, job: Job & { readonly do: Kind }) {
  const answer = await runJob<Kind>(engine, job, { server, folder });
  if ('failed' in answer) throw new Error(`${job.do}: ${answer.failed}`);
  return answer;
}

/** One engine that fails hides no other, and is asked nothing more. */
async function attempt(engine: EngineName, work: (engine: EngineName, figures: Figures) => Promise<void>): Promise<void> {
  const figures = all.get(engine);
  if (!figures || failures.has(engine)) return;
  await work(engine, figures).catch((error: unknown) =>
    failures.set(engine, error instanceof Error ? error.message : String(error)),
  );
}

/** Of the first 20, or of as many as a theme has. */
function shareOfTheme(found: readonly number[], { theme }: Question): number {
  return found.filter((number) => corpus.note(number).theme === theme).length / Math.min(20, notes / corpus.themes);
}

function report(): void {
  console.log(`\n${notes.toLocaleString('en-GB')} notes, ${runs} runs\n${tableOf(all)}\n`);
  for (const [engine, why] of failures) console.log(`FAILED   ${engine}: ${why}`);
  const astray = [...all].filter(([, { sensible }]) => sensible.length > 0 && median(sensible) < leastSensible);
  for (const [engine] of astray) console.log(`ASTRAY   ${engine} hardly finds notes of the question’s theme`);
  const verdicts = judge(all, notes);
  for (const verdict of verdicts) console.log(sayVerdict(verdict));
  const ill = failures.has('ours') || astray.some(([engine]) => engine === 'ours');
  if (ill || verdicts.some(({ reached }) => !reached)) process.exitCode = 1;
}
