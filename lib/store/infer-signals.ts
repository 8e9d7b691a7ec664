import type { Feedback, Signal } from '../domain/feedback.ts';
import { inferenceVersion } from '../matching/signals/inference-version.ts';
import { inferredSignal } from './inferred-signal.ts';
import { eachNote, rewriteNotes } from './notes/blocks.ts';
import { readSettings } from './settings.ts';
import { signalsDue } from './signals-due.ts';
import { write, type Workspace } from './workspace.ts';

const notesAtOnce = 8_000;

/**
 * Infers the signals of what came before they were inferred, or from somebody who does not; what is stated, or was ever decided on,
 * stays, and so does the sample, whose story says each. A signal is derived from the words, so no revision changes and no merge sees a difference. Cut off, it begins anew.
 * @throws what the signal was aborted with.
 */
export async function inferSignals(ws: Workspace, signal: AbortSignal): Promise<void> {
  if (!(await signalsDue(ws))) return;
  const { sampleImportId } = await readSettings(ws);
  const mayInfer = (row: Feedback) => isOpen(row) && (row.importId === null || row.importId !== sampleImportId);
  for await (const notes of eachNote(ws, notesAtOnce)) {
    signal.throwIfAborted();
    const found = new Map<number, Signal | null>();
    for (const { number, row } of notes) {
      if (!mayInfer(row)) continue;
      const inferred = inferredSignal(wordsOf(row));
      if (inferred?.kind !== row.signal?.kind) found.set(number, inferred);
    }
    if (found.size === 0) continue;
    await write(ws, ['feedback'], () =>
      rewriteNotes(ws, [...found.keys()], (row, number) => (mayInfer(row) ? { ...row, signal: found.get(number) ?? null } : row)),
    );
  }
  await write(ws, ['learned'], async () => {
    await ws.learned.put({ id: 'signals', version: inferenceVersion });
  });
}

/** At its first revision nobody has decided anything about it: a signal that is missing later was taken away. */
function isOpen({ signal, rev, deletedAt }: Feedback): boolean {
  if (deletedAt !== null) return false;
  return signal === null ? rev === 1 : signal.from === 'inferred';
}

/** Of what is stored nobody knows whether a question in its title is its own, or was put to it by a survey: it is left out. */
function wordsOf({ title, text, language }: Feedback) {
  return { title: title?.trimEnd().endsWith('?') ? null : title, text, language };
}
