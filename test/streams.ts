import type { Streams } from '../cli/command.ts';

/** Streams of a test: these chunks on stdin; what was printed and said is kept. */
export function collect(input: readonly string[]): {
  readonly streams: Streams;
  readonly printed: unknown[];
  readonly said: string[];
} {
  const printed: unknown[] = [];
  const said: string[] = [];
  const chunks = async function* () {
    for (const chunk of input) yield await Promise.resolve(chunk);
  };
  return { streams: { input: chunks(), print: (value) => printed.push(value), say: (words) => said.push(words) }, printed, said };
}
