import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { build } from '../../scripts/build.ts';
import { knownHostMatches } from '../../lib/hosts/matches.ts';
import { browserName } from './with-browser.ts';

type Manifest = { readonly host_permissions?: readonly string[]; readonly optional_host_permissions: readonly string[] };

async function manifest(kind: 'shipped' | 'e2e'): Promise<Manifest> {
  const { folder } = await build(browserName === 'chromium' ? 'chrome' : 'firefox', kind);
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
