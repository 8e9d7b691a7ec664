import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { build } from '../../scripts/build.ts';
import { knownHostMatches } from '../../lib/hosts/matches.ts';
import { browserName } from './with-browser.ts';

type Manifest = { readonly host_permissions?: readonly string[]; readonly optional_host_permissions: readonly string[] };

async function built(kind: 'shipped' | 'e2e'): Promise<string> {
  return (await build(browserName === 'chromium' ? 'chrome' : 'firefox', kind)).folder;
}

async function manifest(kind: 'shipped' | 'e2e'): Promise<Manifest> {
  const folder = await built(kind);
  return JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
}

// Headless Chromium never settles a permission prompt, so these tests use a build that has the known hosts from the start.
it('differs from the shipped extension in the known hosts granted at install, and in nothing else', async () => {
  const { optional_host_permissions: shippedOptional, ...shipped } = await manifest('shipped');
  const { host_permissions: granted, optional_host_permissions: tested, ...rest } = await manifest('e2e');
  expect(shipped.host_permissions).toBeUndefined();
  expect(granted).toEqual(knownHostMatches);
  expect([...(granted ?? []), ...tested].sort()).toEqual([...shippedOptional].sort());
  expect(rest).toEqual(shipped);
});

/** What every file of a build holds, but for its manifest. */
async function contents(kind: 'shipped' | 'e2e'): Promise<ReadonlyMap<string, string>> {
  const folder = await built(kind);
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = files
    .filter((file) => file.isFile() && file.name !== 'manifest.json')
    .map((file) => join(file.parentPath, file.name));
  return new Map(
    await Promise.all(paths.map(async (path) => [path.slice(folder.length), await readFile(path, 'latin1')] as const)),
  );
}

it('is the code that is shipped, with React as it is meant for people', async () => {
  const [shipped, tested] = [await contents('shipped'), await contents('e2e')];
  expect([...tested.keys()].sort()).toEqual([...shipped.keys()].sort());
  for (const [path, content] of tested) {
    expect(content === shipped.get(path), `${path} is the same`).toBe(true);
    expect(content.includes('jsxDEV'), `${path} is made for development`).toBe(false);
  }
});
