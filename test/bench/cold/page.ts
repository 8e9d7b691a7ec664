import { makeCorpus, type Note } from './corpus.ts';
import type { Builder, Contender, Engine } from './engine.ts';
import type { Answers, Built, Job } from './job.ts';

declare global {
  /** Written into the page before its first script. */
  var bench: { readonly job: Job; readonly firstScript: number };
}

/** Notes that come at once, as the product's importer hands them on. */
const batchNotes = 2_000;

/** Does what the page is told with one contender, and says what came of it. */
export async function compete(contender: Contender): Promise<void> {
  const answer = await perform(contender, globalThis.bench.job).catch((error: unknown) => ({ failed: String(error) }));
  await tell('answer', answer);
}

async function perform(contender: Contender, job: Job): Promise<Answers[Job['do']]> {
  switch (job.do) {
    case 'build':
      return build(await contender.build(), job.notes);
    case 'import-whole':
      return build(await (contender.importWhole ?? contender.build)(), job.notes);
    case 'ask':
      return ask(await contender.open(), job);
    case 'paint':
      return paint(await contender.open(), job);
    case 'change':
      return change(await contender.open(), job);
    case 'wake':
      return wake(job);
  }
}

async function build(builder: Builder, count: number): Promise<Built> {
  const corpus = makeCorpus(count);
  let spent = 0;
  await tell('watch-heap', 'begin');
  for (let from = 0; from < count; from += batchNotes) {
    const batch = Array.from({ length: Math.min(batchNotes, count - from) }, (_, at) => corpus.note(from + at));
    spent += await timed(() => builder.add(batch));
  }
  spent += await timed(() => builder.finish());
  const peak = Number(await tell('watch-heap', 'end'));
  const { usage = 0 } = await navigator.storage.estimate();
  return { notesPerSecond: count / (spent / 1000), peak, disk: usage };
}

async function ask(engine: Engine, { question, warm }: Extract<Job, { do: 'ask' }>): Promise<Answers['ask']> {
  const found = await engine.ask(question.words);
  const cold = performance.now() - globalThis.bench.firstScript;
  const heap = Number(await tell('heap', null));
  const times: number[] = [];
  for (const { words } of warm) times.push(await timed(() => engine.ask(words)));
  return { cold, found, warm: times, heap };
}

async function paint(engine: Engine, { question }: Extract<Job, { do: 'paint' }>): Promise<Answers['paint']> {
  const themes = (await engine.paint?.(question.words)) ?? 0;
  return { cold: performance.now() - globalThis.bench.firstScript, themes };
}

/** Adds notes that hold a word nobody else says, and takes them out again; each time the next question has to know. */
async function change(engine: Engine, { from, count }: Extract<Job, { do: 'change' }>): Promise<Answers['change']> {
  const corpus = makeCorpus(from);
  const [add, drop]: [number[], number[]] = [[], []];
  for (let at = 0; at < count; at++) {
    const word = `zyzzyx${String.fromCharCode(97 + at)}q`;
    const note: Note = { ...corpus.note(from + at), text: `${word} ${corpus.note(from + at).text}` };
    const holds = async () => (await engine.ask([word])).length > 0;
    add.push(await timed(() => engine.add(note)));
    if (!(await holds())) throw new Error('a note that was added is not found');
    drop.push(await timed(() => engine.drop(note)));
    if (await holds()) throw new Error('a note that was taken out is found');
  }
  return { add, drop };
}

/** Asks a service worker that was stopped. */
async function wake({ questions }: Extract<Job, { do: 'wake' }>): Promise<Answers['wake']> {
  const registration = await navigator.serviceWorker.register('worker.js', { type: 'module' });
  await navigator.serviceWorker.ready;
  const ranked: number[] = [];
  for (const { words } of questions) {
    await tell('stop-workers', null);
    const { port1, port2 } = new MessageChannel();
    const heard = new Promise<readonly number[]>((resolve) => (port1.onmessage = ({ data }) => resolve(data as number[])));
    const before = performance.now();
    registration.active?.postMessage(words, [port2]);
    if ((await heard).length === 0) throw new Error('nothing found');
    ranked.push(performance.now() - before);
  }
  return { ranked };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

/** Says something to the bench, and gives what it answers. */
async function tell(what: string, of: unknown): Promise<unknown> {
  const answer = await fetch(`/${what}`, { method: 'POST', body: JSON.stringify(of) });
  return answer.json();
}
