import { describe, expect, it } from 'vitest';
import { Fault } from '../lib/domain/errors.ts';
import { inspect, type Inspection } from '../lib/importers/inspect.ts';
import type { CommandName, Finished, Trial } from './import-messages.ts';
import type { RunCommand } from './import-run.ts';
import { createImportSession, type ImportState } from './import-session.ts';

const trial: Trial = {
  whole: true,
  items: 2,
  fresh: 2,
  alreadyHere: 0,
  noText: 0,
  refused: 0,
  errors: [],
  first: [],
  themeKeys: {},
  tags: 0,
  accounts: { named: 0, fresh: 0 },
  themes: { named: 0, known: 0 },
};

const finished: Finished = {
  row: {
    id: '0198a1b2-0000-7000-8000-000000000001',
    rev: 1,
    updatedAt: 0,
    deletedAt: null,
    fileName: 'a.csv',
    source: 'a',
    importedAt: 0,
    added: 2,
    alreadyHere: 0,
    refused: 0,
    state: 'done',
  },
  noText: 0,
  refused: 0,
  differing: [],
};

const csv = (name: string, text = 'id,date,comment\n1,03/11/2026,It is slow\n2,04/11/2026,It is fast\n') =>
  new File([text], name);
const inspected = (file: File): Promise<Inspection> => inspect(file, file.name, new AbortController().signal);

type Answer = (command: unknown, signal: AbortSignal) => Promise<unknown>;

/** A session whose worker answers as told; each command is noted. */
function sessionWith(answers: Partial<Record<CommandName, Answer>> = {}) {
  let persisted = 0;
  const asked: { name: CommandName; command: unknown; signal: AbortSignal }[] = [];
  const usual: Record<CommandName, Answer> = {
    inspect: async (command) => ({
      inspection: await inspected((command as { file: File }).file),
      remembered: null,
      source: null,
    }),
    try: () => Promise.resolve(trial),
    import: () => Promise.resolve(finished),
    refused: () => Promise.resolve(null),
    undo: () => Promise.resolve(null),
    suggest: () => Promise.resolve(null),
    infer: () => Promise.resolve(null),
    mend: () => Promise.resolve(null),
  };
  const run = (async (name, command, { signal }) => {
    asked.push({ name, command, signal });
    return (answers[name] ?? usual[name])(command, signal);
  }) as RunCommand;
  const persist = () => void (persisted += 1);
  const session = createImportSession(run, () => ({ journey: 'Journey', stage: 'Imported' }), persist);
  return { session, asked, persisted: () => persisted };
}

type Session = ReturnType<typeof sessionWith>['session'];

async function until<T extends ImportState>(session: Session, reached: (state: ImportState) => state is T): Promise<T>;
async function until(session: Session, reached: (state: ImportState) => boolean): Promise<ImportState>;
async function until(session: Session, reached: (state: ImportState) => boolean): Promise<ImportState> {
  for (let turn = 0; turn < 400 && !reached(session.get()); turn++) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(reached(session.get()), `still at ${session.get().step}`).toBe(true);
  return session.get();
}

type AtColumns = Extract<ImportState, { step: 'columns' }>;
const columns = (state: ImportState): state is AtColumns => state.step === 'columns';
const tried = (state: ImportState): state is AtColumns => columns(state) && state.mapping.trial !== null;

describe('the import of a page', () => {
  it('reads a file, tries its mapping, asks, and imports what was answered', async () => {
    const { session, asked } = sessionWith();
    session.choose([csv('a.csv')]);
    await until(session, tried);

    await session.start();
    expect(session.get().step, 'the order of dates is still open').toBe('columns');
    session.setUse(1, { holds: 'date', order: 'day-first' });
    await session.start();
    expect(session.get()).toMatchObject({ step: 'done', finished });
    expect(asked.find(({ name }) => name === 'import')?.command).toMatchObject({
      plan: { source: 'a', uses: [{ holds: 'id' }, { holds: 'date', order: 'day-first' }, { holds: 'text' }] },
    });
  });

  it('takes the files one after the other', async () => {
    const { session } = sessionWith();
    const whole = (name: string) => csv(name, 'id,comment\n1,It is slow\n');
    session.choose([whole('a.csv'), whole('b.csv')]);
    expect((await until(session, tried)).waiting.map(({ name }) => name)).toEqual(['b.csv']);
    await session.start();
    session.next();
    expect((await until(session, tried)).file?.name).toBe('b.csv');
    session.stop();
    expect(session.get()).toMatchObject({ step: 'file', file: null, waiting: [] });
  });

  it('says what cannot be read where files are chosen', async () => {
    const { session } = sessionWith({ inspect: () => Promise.reject(new Fault('file-archive')) });
    session.choose([csv('a.zip')]);
    const state = await until(session, ({ fault }) => fault !== null);
    expect(state).toMatchObject({ step: 'file', fault: { code: 'file-archive' } });
  });

  it('says that there is only a header', async () => {
    const { session } = sessionWith();
    session.choose([csv('a.csv', 'id,date,comment\n')]);
    expect(await until(session, ({ fault }) => fault !== null)).toMatchObject({ step: 'file', fault: { code: 'header-only' } });
  });

  it('uses what it remembers of such a file', async () => {
    const remembered = [{ holds: 'nothing', because: null }, { holds: 'date', order: 'month-first' }, { holds: 'title' }];
    const { session } = sessionWith({
      inspect: async (command) => ({ inspection: await inspected((command as { file: File }).file), remembered }),
    });
    session.choose([csv('a.csv')]);
    expect((await until(session, columns)).mapping.uses).toEqual(remembered);
  });

  it('gives a field to one column only, and tries nothing without a column of words', async () => {
    const { session, asked } = sessionWith();
    session.choose([csv('a.csv')]);
    await until(session, tried);
    session.setUse(0, { holds: 'date', order: null });
    expect((await until(session, columns)).mapping.uses.map(({ holds }) => holds)).toEqual(['date', 'nothing', 'text']);
    session.setUse(2, { holds: 'title' });
    const tries = asked.filter(({ name }) => name === 'try').length;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(session.get()).toMatchObject({ step: 'columns', mapping: { trial: null } });
    expect(asked.filter(({ name }) => name === 'try')).toHaveLength(tries);
  });

  it('stops an import, waits until it is taken back, and is at the columns again without a fault', async () => {
    let takenBack: () => void = () => undefined;
    const { session } = sessionWith({
      import: (_, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            takenBack = () => reject(new Fault('cancelled'));
          });
        }),
    });
    session.choose([csv('a.csv', 'id,comment\n1,It is slow\n')]);
    await until(session, tried);
    void session.start();
    await until(session, ({ step }) => step === 'importing');
    session.choose([csv('b.csv')]);
    expect(session.get().file?.name, 'another file waits for the end').toBe('a.csv');
    session.stop();
    expect(session.get().step).toBe('importing');
    takenBack();
    expect(await until(session, columns)).toMatchObject({ fault: null });
  });

  it('keeps the mapping and says what failed while storing', async () => {
    const { session } = sessionWith({ import: () => Promise.reject(new Fault('storage-full')) });
    session.choose([csv('a.csv', 'id,comment\n1,It is slow\n')]);
    await until(session, tried);
    await session.start();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(session.get()).toMatchObject({
      step: 'columns',
      fault: { code: 'storage-full' },
      mapping: { trial: { whole: true } },
    });
  });

  it('asks the browser to keep the database once something goes into it, not before', async () => {
    const { session, persisted } = sessionWith();
    session.choose([csv('a.csv', 'id,comment\n1,It is slow\n')]);
    await until(session, tried);
    expect(persisted()).toBe(0);
    await session.start();
    expect(persisted()).toBe(1);
  });

  it('begins anew after the import that it shows was undone', async () => {
    const { session, asked } = sessionWith();
    session.choose([csv('a.csv', 'id,comment\n1,It is slow\n')]);
    await until(session, tried);
    await session.start();
    await session.undo(finished.row.id);
    expect(session.get().step).toBe('file');
    expect(asked.at(-1)).toMatchObject({ name: 'undo', command: { importId: finished.row.id } });
  });
});
