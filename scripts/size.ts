import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { hosts } from '../lib/hosts/registry.ts';
import { build } from './build.ts';

type Part = { readonly name: string; readonly files: readonly string[]; readonly budget: number };

const kilobyte = 1_000;
/** Words that only these libraries' code has, also after minification. */
const libraries = { React: 'react.transitional.element', Dexie: 'DexieError', zod: 'invalid_union' } as const;

const { folder, failed: buildFailed } = await build('chrome', 'shipped');
if (buildFailed !== null) throw new Error(buildFailed);
const contentScripts = hosts.map(({ id }) => `${id}.js`);
const parts: readonly Part[] = [
  ...contentScripts.map((file) => ({ name: 'Content script', files: [file], budget: 20 * kilobyte })),
  { name: 'Panel, first load', files: firstLoad('panel.html'), budget: 150 * kilobyte },
];

let failed = false;
for (const { name, files, budget } of parts) {
  const size = files.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0);
  const over = size > budget;
  failed ||= over;
  console.log(
    `${name}: ${(size / kilobyte).toFixed(1)} kB gzip of ${budget / kilobyte} kB${over ? ', TOO LARGE' : ''} (${files.join(', ')})`,
  );
}
for (const file of contentScripts) {
  for (const [library, word] of Object.entries(libraries)) {
    if (!read(file).includes(word)) continue;
    failed = true;
    console.log(`${file} holds ${library} ("${word}")`);
  }
}
// A word that no file holds any more would make the check above pass for ever.
const elsewhere = ['background.js', ...firstLoad('workspace.html'), ...firstLoad('panel.html')].map(read).join('');
for (const [library, word] of Object.entries(libraries)) {
  if (elsewhere.includes(word)) continue;
  failed = true;
  console.log(`Nothing holds "${word}" any more, by which ${library} is recognised: choose another word in scripts/size.ts`);
}
process.exitCode = failed ? 1 : 0;

/** What a page loads before it can run: its own scripts and styles and all that those import statically. */
function firstLoad(page: string): readonly string[] {
  const markup = read(page);
  const named = [...markup.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '');
  const all = new Set<string>();
  const visit = (file: string) => {
    if (all.has(file)) return;
    all.add(file);
    if (!file.endsWith('.js')) return;
    for (const [, target = ''] of read(file).matchAll(/(?:^|[;}\s])import(?:[\w*{}\s,$]+from)?\s*["'](\.[^"']+)["']/g)) {
      visit(normalize(join(dirname(file), target)));
    }
  };
  for (const file of named) visit(file);
  return [...all];
}

function read(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}
