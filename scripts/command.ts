import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

export type Ran = { readonly code: number; readonly output: string };

/** Runs a command in the repository and gives its exit code and everything it wrote; `show` also lets it through as it comes. */
export function run(
  command: string,
  parameters: readonly string[],
  { env = {}, show = false }: { readonly env?: Readonly<Record<string, string>>; readonly show?: boolean } = {},
): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const parts: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part: string) => {
        parts.push(part);
        if (show) process.stdout.write(part);
      });
    }
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: parts.join('') }));
  });
}
