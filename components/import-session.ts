import type { Encoding } from '../lib/importers/encoding.ts';
import type { Inspection } from '../lib/importers/inspect.ts';
import { columnHolding, type ColumnUse, type ReadingPlan } from '../lib/importers/plan.ts';
import { questions } from '../lib/importers/questions.ts';
import type { ImportedNames } from '../lib/store/imported-journey.ts';
import { Fault } from '../lib/domain/errors.ts';
import type { Finished, Progress, Trial } from './import-messages.ts';
import type { RunCommand } from './import-run.ts';
import { withUse } from './column-uses.ts';

/** A file whose columns a person looks at. `trial` is null until it was gone through under this mapping. */
export type Mapping = {
  readonly inspection: Inspection;
  readonly uses: readonly ColumnUse[];
  readonly source: string;
  readonly channel: string;
  readonly trial: Trial | null;
};

/** Where the import of this page stands. A fault is shown where it came up, until the next step. */
export type ImportState = {
  readonly file: File | null;
  /** Files chosen together with it, still to come. */
  readonly waiting: readonly File[];
  readonly fault: unknown;
} & (
  | { readonly step: 'file' }
  | { readonly step: 'reading'; readonly progress: Progress | null }
  | { readonly step: 'columns'; readonly mapping: Mapping }
  | { readonly step: 'importing'; readonly mapping: Mapping; readonly progress: Progress | null }
  | { readonly step: 'done'; readonly finished: Finished }
);

type Step = ImportState extends infer S ? (S extends unknown ? Omit<S, 'file' | 'waiting' | 'fault'> : never) : never;

export type ImportSession = ReturnType<typeof createImportSession>;

/** Mapping changes come in quick succession; a trial waits until they rest. Milliseconds. */
const rest = 120;

/**
 * One file after another, from choosing it to what became of it. It lives beside the components, so that an import goes on
 * while the person looks at another page of the workspace.
 */
export function createImportSession(run: RunCommand, names: () => ImportedNames, persist: () => void) {
  let state: ImportState = { step: 'file', file: null, waiting: [], fault: null };
  let work = new AbortController();
  const listeners = new Set<() => void>();

  function set(step: Step, changes: Partial<Pick<ImportState, 'file' | 'waiting' | 'fault'>> = {}): void {
    const { file, waiting } = state;
    state = { file, waiting, fault: null, ...changes, ...step };
    for (const listener of listeners) listener();
  }

  /** Ends what runs and gives the signal for what comes instead. */
  function begin(): AbortSignal {
    work.abort();
    work = new AbortController();
    return work.signal;
  }

  async function read(file: File, encoding: Encoding | null): Promise<void> {
    const signal = begin();
    set({ step: 'reading', progress: null }, { file });
    const onInterim = unlessAborted(signal, (progress: Progress) => set({ step: 'reading', progress }));
    await run('inspect', { file, encoding }, { signal, onInterim }).then(
      unlessAborted(signal, ({ inspection, remembered, source }) => {
        if (inspection.readable === 0) {
          set({ step: 'file' }, { fault: new Fault('header-only') });
          return;
        }
        const uses = remembered ?? inspection.guesses.map(({ use }) => use);
        look({ inspection, uses, source: source ?? inspection.source, channel: '', trial: null });
      }),
      unlessAborted(signal, (fault: unknown) => set({ step: 'file' }, { fault })),
    );
  }

  /** Shows a mapping, and goes through the file under it to say what would come of it. */
  function look(mapping: Mapping, fault: unknown = null): void {
    const signal = begin();
    const hasText = columnHolding(mapping.uses, 'text') !== -1;
    set({ step: 'columns', mapping: hasText ? mapping : { ...mapping, trial: null } }, { fault });
    if (hasText) setTimeout(() => void tryOut(mapping, signal), mapping.trial ? rest : 0);
  }

  async function tryOut(mapping: Mapping, signal: AbortSignal): Promise<void> {
    const { file } = state;
    if (!file || signal.aborted) return;
    const show = unlessAborted(signal, (trial: Trial) => {
      set({ step: 'columns', mapping: { ...mapping, trial } }, { fault: state.fault });
    });
    await run('try', { file, plan: planOf(mapping) }, { signal, onInterim: show }).then(
      show,
      unlessAborted(signal, (fault: unknown) => set({ step: 'columns', mapping }, { fault })),
    );
  }

  function change(changes: Partial<Mapping>): void {
    if (state.step !== 'columns') return;
    look({ ...state.mapping, ...changes });
  }

  async function start(): Promise<void> {
    const { file } = state;
    if (state.step !== 'columns' || !file || openQuestions(state.mapping) > 0) return;
    const { mapping } = state;
    const signal = begin();
    persist();
    set({ step: 'importing', mapping, progress: null });
    const onInterim = unlessAborted(signal, (progress: Progress) => set({ step: 'importing', mapping, progress }));
    try {
      set({
        step: 'done',
        finished: await run('import', { file, plan: planOf(mapping), names: names() }, { signal, onInterim }),
      });
    } catch (fault) {
      // Cancelled by the person: nothing is wrong. The page waits here until what was added is taken back.
      look(mapping, fault instanceof Fault && fault.code === 'cancelled' ? null : fault);
    }
  }

  function next(): void {
    const [file, ...waiting] = state.waiting;
    begin();
    set({ step: 'file' }, { file: null, waiting });
    if (file) void read(file, null);
  }

  return {
    get: (): ImportState => state,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Reads the first of these files, the others after it. */
    choose([file, ...waiting]: readonly File[]): void {
      if (!file || state.step === 'importing') return;
      set({ step: 'file' }, { waiting });
      void read(file, null);
    },
    reread: (encoding: Encoding): void => {
      if (state.file && state.step === 'columns') void read(state.file, encoding);
    },
    setUse: (index: number, use: ColumnUse): void => {
      if (state.step === 'columns') change({ uses: withUse(state.mapping.uses, index, use) });
    },
    setSource: (source: string): void => change({ source }),
    setChannel: (channel: string): void => change({ channel }),
    start,
    /** Stops what runs: reading goes back to the file, importing takes back what it added. */
    stop(): void {
      if (state.step === 'importing') work.abort();
      else next();
    },
    next,
    /** The rows that cannot be read, a batch at a time. */
    async refused(onRows: (rows: Trial['errors']) => void): Promise<void> {
      const { file } = state;
      if (state.step !== 'columns' || !file) return;
      const { signal } = new AbortController();
      await run('refused', { file, plan: planOf(state.mapping) }, { signal, onInterim: onRows });
    },
    undo: async (importId: string): Promise<void> => {
      await run('undo', { importId }, { signal: new AbortController().signal });
      if (state.step === 'done' && state.finished.row.id === importId) next();
    },
  };
}

function unlessAborted<T>(signal: AbortSignal, use: (value: T) => void): (value: T) => void {
  return (value) => {
    if (!signal.aborted) use(value);
  };
}

function planOf({ inspection, uses, source, channel }: Mapping): ReadingPlan {
  const named = source.trim() || inspection.source;
  return { layout: inspection.layout, columns: inspection.columns, uses, source: named, channel: channel.trim() || null };
}

/** How many questions wait for their answer. */
export function openQuestions({ inspection, uses }: Pick<Mapping, 'inspection' | 'uses'>): number {
  return questions(inspection, uses).filter(({ answered }) => !answered).length;
}
