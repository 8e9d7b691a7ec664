/** Where a command reads and writes, so that tests pass plain values. */
export type Streams = {
  readonly input: AsyncIterable<string | Uint8Array>;
  /** One line of JSON for programs. */
  readonly print: (value: unknown) => void;
  /** One line of words for people. */
  readonly say: (words: string) => void;
};

/** A command is a file of this folder that exports one of these as `command`, and a line in the table of `main.ts`. */
export type Command = {
  /** One sentence. */
  readonly summary: string;
  /** Arguments, options and what is printed, for `--help`. */
  readonly help: string;
  /** Resolves when done. Throws a UsageError for wrong arguments, any other error for what could not be done. */
  readonly run: (args: readonly string[], streams: Streams) => Promise<void>;
};

/** The arguments were wrong: told together with how to ask for help, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
