import type { Signal } from '../domain/feedback.ts';
import { inferSignal, type Words } from '../matching/signals/infer-signal.ts';

/** The signal that words tell by themselves, marked as such; null where they tell none. */
export function inferredSignal(words: Words): Signal | null {
  const kind = inferSignal(words);
  return kind && { kind, from: 'inferred' };
}
