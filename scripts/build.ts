import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root, run } from './command.ts';

export type BuildTarget = 'chrome' | 'firefox';
/** `shipped` is what people install; `e2e` differs by the hosts granted at install (wxt.config.ts says why). */
export type BuildKind = 'shipped' | 'e2e';

const inputs = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'locales',
  'scripts/build.ts',
  'wxt.config.ts',
  'package-lock.json',
  'tsconfig.json',
];

export type Built = { readonly folder: string; readonly fresh: boolean; readonly failed: string | null };

/** Builds the extension unless the sources are those of the last build; `failed` holds the build's own words. */
export async function build(target: BuildTarget, kind: BuildKind): Promise<Built> {
  const folder = buildFolder(target, kind);
  const stamp = join(root, '.cache', 'builds', `${kind}-${target}`);
  const hash = await hashInputs();
  if (existsSync(join(folder, 'manifest.json')) && (await readOr(stamp, '')) === hash) {
    return { folder, fresh: false, failed: null };
  }
  // Where tests start it, the environment says `test`, and React's slower half would be built in.
  const env = { NODE_ENV: 'production', ...(kind === 'e2e' ? { THROUGHLINE_BUILD: 'e2e' } : {}) };
  const ran = await run('wxt', ['build', '-b', target], { env });
  if (ran.code !== 0) return { folder, fresh: true, failed: ran.output };
  await mkdir(join(root, '.cache', 'builds'), { recursive: true });
  await writeFile(stamp, hash);
  return { folder, fresh: true, failed: null };
}

export function buildFolder(target: BuildTarget, kind: BuildKind): string {
  return join(root, '.output', ...(kind === 'e2e' ? ['e2e'] : []), `${target}-mv3`);
}

async function hashInputs(): Promise<string> {
  const hash = createHash('sha256');
  for (const input of inputs) {
    for (const file of await filesOf(input))
      hash
        .update(file)
        .update('\0')
        .update(await readFile(join(root, file)));
  }
  return hash.digest('hex');
}

async function filesOf(input: string): Promise<readonly string[]> {
  if (!existsSync(join(root, input))) return [];
  if (input.includes('.')) return [input];
  const entries = await readdir(join(root, input), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort();
}

async function readOr(path: string, otherwise: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return otherwise;
  }
}
