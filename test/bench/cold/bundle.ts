import { join } from 'node:path';
import { build } from 'vite';

export const engineNames = ['ours', 'sqlite', 'minisearch', 'flexsearch', 'orama'] as const;
export type EngineName = (typeof engineNames)[number];

const folder = join(import.meta.dirname, 'engines');

/**
 * Builds a page's script for each engine into a folder of its own, minified; for ours also those of the page that writes and of the service
 * worker.
 */
export async function bundle(engines: readonly EngineName[], into: string): Promise<void> {
  for (const engine of engines) await bundleOne(join(folder, `${engine}.ts`), 'page', join(into, engine));
  if (!engines.includes('ours')) return;
  for (const name of ['writer', 'worker']) await bundleOne(join(folder, `ours-${name}.ts`), name, join(into, 'ours'));
}

async function bundleOne(entry: string, name: string, outDir: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    base: './',
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'chrome125',
      modulePreload: false,
      rolldownOptions: { input: { [name]: entry }, output: { entryFileNames: '[name].js' } },
    },
  });
}
