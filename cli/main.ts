import { stderr, stdin, stdout } from 'node:process';
import { UsageError } from './command.ts';
import type { Command, Streams } from './command.ts';

/** A line for each command; loaded when it is called for, since some bring much along. */
const commands: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  route: () => import('./route.ts'),
  read: () => import('./read.ts'),
  import: () => import('./import.ts'),
  match: () => import('./match.ts'),
};

const streams: Streams = {
  input: stdin,
  print: (value) => void stdout.write(`${JSON.stringify(value)}\n`),
  say: (words) => void stderr.write(`${words}\n`),
};

/** Runs the command that the arguments name and gives the exit code: 0 done, 1 could not be done, 2 wrong arguments. */
async function main([name, ...args]: readonly string[]): Promise<number> {
  const load = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) return explain(name);
  const { command } = await load();
  if (args.includes('--help')) {
    stdout.write(`${command.help.trim()}\n`);
    return 0;
  }
  try {
    await command.run(args, streams);
    return 0;
  } catch (error) {
    streams.say(error instanceof Error ? error.message : String(error));
    if (!isUsage(error)) return 1;
    streams.say(`Try: npm run -s cli -- ${name ?? ''} --help`);
    return 2;
  }
}

async function explain(name: string | undefined): Promise<number> {
  const asked = name === '--help' || name === 'help';
  const lines = await Promise.all(
    Object.entries(commands).map(async ([called, load]) => `  ${called.padEnd(8)} ${(await load()).command.summary}`),
  );
  const help = ['npm run -s cli -- COMMAND [--help]', '', ...lines, '', 'JSON on stdout, words on stderr.', ''].join('\n');
  if (asked) stdout.write(help);
  else stderr.write(name === undefined ? help : `There is no command ${name}.\n\n${help}`);
  return asked ? 0 : 2;
}

/** Wrong arguments by our own word or by that of `parseArgs`. */
function isUsage(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return error instanceof UsageError || code.startsWith('ERR_PARSE_ARGS');
}

// A reader that has seen enough (`| head`) closes the pipe.
stdout.on('error', () => process.exit(0));
process.exitCode = await main(process.argv.slice(2));
