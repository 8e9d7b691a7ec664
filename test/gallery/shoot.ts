/**
 * Pictures of the panel in any state, outside the extension: `node test/gallery/shoot.ts STATE[,STATE] [WIDTH[,WIDTH]] [light,dark] [DIR]`.
 * For looking at while drawing; `npm run shots` takes those of the extension itself.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const [states = 'evidence', widths = '400', modes = 'light', out = '.cache/gallery-shots', act = ''] = process.argv.slice(2);
const directory = fileURLToPath(new URL('../../.cache/gallery', import.meta.url));

if (process.env.GALLERY_BUILT !== '1') await build({ configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)) });
const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  const file = join(directory, path === '/' ? 'index.html' : path);
  readFile(file).then(
    (content) => response.setHeader('content-type', types[extname(file)] ?? 'text/plain').end(content),
    () => response.writeHead(404).end(),
  );
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const address = server.address();
const port = typeof address === 'object' ? address?.port : 0;
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
await mkdir(out, { recursive: true });
for (const state of states.split(',')) {
  for (const width of widths.split(',').map(Number)) {
    for (const mode of modes.split(',')) {
      const page = await browser.newPage();
      page.on('console', (message) => message.type() === 'error' && console.error(state, message.text()));
      page.on('pageerror', (error) => console.error(state, String(error)));
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: mode }]);
      await page.setViewport({ width, height: 620, deviceScaleFactor: 1.5 });
      await page.goto(`http://127.0.0.1:${String(port)}/?state=${state}`);
      await page.waitForSelector('main:not([aria-busy="true"]) :is(h2, h3)', { timeout: 4_000 }).catch(() => undefined);
      await new Promise((done) => setTimeout(done, 900));
      if (act) await run(page, act);
      await page.screenshot({ path: join(out, `${state}-${String(width)}-${mode}.png`), fullPage: true });
      await page.close();
    }
  }
}
await browser.close();
server.close();

/** A few steps before the picture: `click:TEXT`, `key:NAME`, `type:TEXT`, separated by semicolons. */
async function run(page: Page, steps: string): Promise<void> {
  for (const step of steps.split(';')) {
    const [what, value = ''] = step.split(':');
    if (what === 'click') await page.locator(`::-p-text(${value})`).click();
    if (what === 'aria') await page.locator(`::-p-aria(${value})`).click();
    if (what === 'key') await page.keyboard.press(value as 'Tab');
    if (what === 'type') await page.keyboard.type(value);
    await new Promise((done) => setTimeout(done, 500));
  }
}
