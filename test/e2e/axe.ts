import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { pause } from './until.ts';

const source = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

type Size = { readonly width: number; readonly height: number };

/** What axe finds wrong in a page as it is now: by every rule in the first size and light, and in the second and dark by its colours. */
export async function violations(page: Page, [light, dark]: readonly [Size, Size]): Promise<readonly string[]> {
  await page.evaluate(source);
  await show(page, light, 'light');
  const found = await run(page, {});
  await show(page, dark, 'dark');
  return [...found, ...(await run(page, { runOnly: ['color-contrast', 'target-size', 'scrollable-region-focusable'] }))];
}

/** The pages' colours follow their root's scheme, so no browser has to be told. */
async function show(page: Page, size: Size, scheme: 'light' | 'dark'): Promise<void> {
  await page.setViewport(size);
  await page.evaluate((wanted) => (document.documentElement.style.colorScheme = wanted), scheme);
  // Colours change over 90 ms.
  await pause(150);
}

async function run(page: Page, options: RunOptions): Promise<readonly string[]> {
  const all = await page.evaluate(async (chosen) => {
    const { axe } = globalThis as unknown as { axe: { run: (where: Document, how: object) => Promise<AxeResults> } };
    const { violations: found } = await axe.run(document, { ...chosen, resultTypes: ['violations'] });
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html, failureSummary }) => ({ id, target, html, failureSummary })),
    );
  }, options);
  return all.map(({ id, target, html, failureSummary }) => `${id} at ${target.join(' ')}\n${html}\n${failureSummary ?? ''}`);
}
