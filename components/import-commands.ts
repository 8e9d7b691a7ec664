import { Fault } from '../lib/domain/errors.ts';
import { decimalSign } from '../lib/importers/amount-columns.ts';
import type { DecimalSign } from '../lib/importers/amounts.ts';
import { headerNames } from '../lib/importers/columns.ts';
import type { ImportedItem, RowError } from '../lib/importers/imported.ts';
import { inspect, type Inspection } from '../lib/importers/inspect.ts';
import { rememberedPlanSchema, type ColumnUse, type ReadingPlan, type RememberedPlan } from '../lib/importers/plan.ts';
import type { ColumnProfile } from '../lib/importers/profile.ts';
import { readItems } from '../lib/importers/read-items.ts';
import { sourceName } from '../lib/importers/source-name.ts';
import { inferSignals } from '../lib/store/infer-signals.ts';
import { beginImport } from '../lib/store/ingest.ts';
import { createLookAhead } from '../lib/store/look-ahead.ts';
import { mendIndex } from '../lib/store/mend-index.ts';
import { recallMapping, rememberMapping } from '../lib/store/mappings.ts';
import { lastLook, suggestForLoose } from '../lib/store/suggest.ts';
import { undoImport } from '../lib/store/undo-import.ts';
import type { Workspace } from '../lib/store/workspace.ts';
import { importLock } from './import-lock.ts';
import type { Answers, Commands, Interim } from './import-messages.ts';
import type { Served } from './serve-commands.ts';

/** Items and refused rows that are kept to be shown; the rest is counted. */
const shown = 100;
/** Where feedback came or went under a look, more of it may be on its way. Milliseconds. */
const untilSettled = 1_000;

/** What pages have done in their worker: reading files, trying a mapping, storing items, taking an import back, suggesting themes, inferring signals, mending the index. */
export const importCommands: Served<Commands, Answers, Interim> = {
  async inspect({ file, encoding }, { ws, signal, tell }) {
    const inspection = await inspect(file, file.name, signal, {
      ...(encoding ? { encoding } : {}),
      onProgress: (bytesRead, rows) => tell({ bytesRead, bytesTotal: file.size, rows }),
    });
    return { inspection, ...(await remembered(ws, inspection)) };
  },

  async try({ file, plan }, { ws, signal, tell }) {
    const ahead = await createLookAhead(ws);
    const first: ImportedItem[] = [];
    const errors: RowError[] = [];
    const withoutText: RowError[] = [];
    const tags = new Set<string>();
    const counts = { items: 0, noText: 0, refused: 0 };
    const trial = (whole: boolean) => ({
      ...ahead.outlook(),
      ...counts,
      whole,
      errors: [...errors, ...withoutText].sort((a, b) => a.line - b.line),
      first: [...first],
      tags: tags.size,
      themeKeys: keysOf(first, ahead.themeKey),
    });
    for await (const batch of readItems(file, plan, signal)) {
      await ahead.look(batch.items);
      counts.items += batch.items.length;
      first.push(...batch.items.slice(0, shown - first.length));
      for (const item of batch.items) for (const tag of item.tags) tags.add(tag);
      count(batch.errors, counts);
      for (const error of batch.errors) {
        // Rows without text may be most of a survey; they must not crowd out the others.
        const kept = error.why === 'no-text' ? withoutText : errors;
        if (kept.length < shown) kept.push(withoutCells(error));
      }
      tell(trial(false));
    }
    return trial(true);
  },

  async import({ file, plan, names }, { ws, now, signal, tell }) {
    await rememberMapping(ws, headerNames(plan.columns), rememberedOf(file.name, plan), now());
    const session = await beginImport(ws, { fileName: file.name, source: plan.source, names }, now());
    return importLock.hold(session.importId, async () => {
      const counts = { noText: 0, refused: 0 };
      const differing: number[] = [];
      let rows = 0;
      try {
        for await (const batch of readItems(file, plan, signal)) {
          const { differing: lines } = await session.add(batch.items);
          differing.push(...lines.slice(0, shown - differing.length));
          count(batch.errors, counts);
          rows += batch.rows;
          tell({ bytesRead: batch.bytesRead, bytesTotal: batch.bytesTotal, rows });
        }
      } catch (error) {
        // What a full disk left out is added by the next run; anything else takes back what was begun.
        if (!(error instanceof Fault && error.code === 'storage-full')) await session.cancel();
        throw error;
      }
      return { row: await session.finish(counts.noText + counts.refused), ...counts, differing };
    });
  },

  async refused({ file, plan }, { signal, tell }) {
    for await (const { errors } of readItems(file, plan, signal)) if (errors.length > 0) tell(errors);
    return null;
  },

  async undo({ importId }, { ws, now }) {
    await undoImport(ws, importId, now());
    return null;
  },

  // One page at a time: the next then finds what this one found.
  async suggest(_, { ws, now, signal, tell }) {
    await navigator.locks.request('throughline-suggest', { signal }, async () => {
      const look = () => suggestForLoose(ws, { now: now(), signal, breathe, tell });
      while ((await lastLook(ws)) === null && (await look()) === null) {
        signal.throwIfAborted();
        await after(untilSettled);
      }
    });
    return null;
  },

  // One page at a time, as above.
  async infer(_, { ws, signal }) {
    await navigator.locks.request('throughline-infer', { signal }, () => inferSignals(ws, signal));
    return null;
  },

  async mend(_, { ws, now }) {
    await mendIndex(ws, now);
    return null;
  },
};

/** Lets the worker hear whether it should stop. */
function breathe(): Promise<void> {
  return after(0);
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** How these columns were read; their source only where a person named it, since another tool's file may have the same columns. */
function rememberedOf(fileName: string, { uses, source }: ReadingPlan): RememberedPlan {
  return { uses, source: source === sourceName(fileName) ? null : source };
}

async function remembered(
  ws: Workspace,
  { columns, profiles }: Inspection,
): Promise<{ readonly remembered: readonly ColumnUse[] | null; readonly source: string | null }> {
  const plan = rememberedPlanSchema.safeParse(await recallMapping(ws, headerNames(columns)));
  if (!plan.success || plan.data.uses.length !== columns.length) return { remembered: null, source: null };
  const uses = plan.data.uses.map((use, index) =>
    use.holds === 'arr' ? { ...use, decimal: decimalIn(profiles[index], use) } : use,
  );
  return { remembered: uses, source: plan.data.source };
}

/** The sign that this file shows, else the one that a file with these columns showed before. */
function decimalIn(profile: ColumnProfile | undefined, use: Extract<ColumnUse, { holds: 'arr' }>): DecimalSign | null {
  return (profile && decimalSign(profile.amounts)) ?? use.decimal;
}

function count(errors: readonly RowError[], into: { noText: number; refused: number }): void {
  for (const { why } of errors) {
    if (why === 'no-text') into.noText++;
    else into.refused++;
  }
}

function keysOf(items: readonly ImportedItem[], keyOf: (theme: string) => string | null): Readonly<Record<string, string>> {
  const names = new Set(items.flatMap(({ themes }) => themes));
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const key = keyOf(name);
      return key === null ? [] : [[name, key] as const];
    }),
  );
}

function withoutCells(error: RowError): RowError {
  return { ...error, raw: [] };
}
