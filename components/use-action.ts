import { useState } from 'react';
import { faultWords } from './fault-words.ts';

/** Runs one thing at a time: whether it is under way, and in words what went wrong the last time. */
export function useAction() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function run(action: () => Promise<void>): Promise<boolean> {
    if (busy) return false;
    setBusy(true);
    setProblem(null);
    try {
      await action();
      return true;
    } catch (error) {
      setProblem(faultWords(error));
      return false;
    } finally {
      setBusy(false);
    }
  }

  return { busy, problem, run, clear: () => setProblem(null) };
}
