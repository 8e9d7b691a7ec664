import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { press, see, textOf, type } from './person.ts';
import { until } from './until.ts';
import { withBrowser } from './with-browser.ts';
import { contentOf } from './workspace-file.ts';
import { backUp, chooseFile, loadSample, openWorkspace, takeFile } from './workspace.ts';

const { session, folder } = withBrowser();

beforeAll(() => loadSample(session()));

it('goes from a list to a theme and back by the browser’s own button', async () => {
  const page = await openWorkspace(session(), 'themes');
  await press(page, 'link', /Retrying a payment loses the saved card/);
  await see(page, 'card I had saved');
  expect(page.url()).toMatch(/#\/themes\/T-[0-9A-Z]{6}$/);
  await page.goBack();
  await see(page, 'Door code arrives too late');
});

it('opens a page by its address alone, also after a reload', async () => {
  const page = await openWorkspace(session(), 'decisions');
  await see(page, 'Keep the saved card when a payment is retried');
  await page.reload({ waitUntil: [] });
  await see(page, 'Keep the saved card when a payment is retried');
});

it('searches from an address, as the keyword in the address bar opens it, and keeps what is typed there', async () => {
  const page = await openWorkspace(session(), 'search/saved%20card');
  await see(page, 'Retrying a payment loses the saved card');
  await see(page, /Strong match|Possible match/);
  await type(page, 'Search all evidence', 'late refund');
  await until('the words in the address', () => page.url().endsWith('#/search/late%20refund'));
  await page.reload({ waitUntil: [] });
  await see(page, 'Refunds take weeks and nobody says when');
});

it('restores exactly what it backed up', async () => {
  const file = await backUp(session(), folder());
  const page = await takeFile(session(), file, 'replace');
  await see(page, 'The workspace is as it was in the file');
  const again = await backUp(session(), folder());
  expect(await contentOf(again)).toEqual(await contentOf(file));
});

it('refuses a file that was altered, and changes nothing', async () => {
  const file = await backUp(session(), folder());
  const whole = await readFile(file, 'utf8');
  const damaged = join(folder(), 'damaged.jsonl');
  for (const content of [whole.slice(0, whole.length / 2), whole.replace('saved card', 'stolen card'), 'name,text\nA,B\n', '']) {
    await writeFile(damaged, content);
    const page = await openWorkspace(session(), 'settings');
    await chooseFile(page, damaged);
    await see(page, /Nothing was changed|not a workspace file|empty/i);
    expect(await textOf(page)).not.toContain('Replace everything here');
    await page.close();
  }
  expect(await contentOf(await backUp(session(), folder()))).toEqual(await contentOf(file));
});

it('takes the sample out again and leaves nothing of it', async () => {
  const page = await openWorkspace(session(), 'settings');
  await press(page, 'button', /Remove the sample/);
  await until(
    'an empty workspace',
    async () => (await textOf(page)).includes('0 items') || !(await textOf(page)).includes('items,'),
  );
  const { rows } = await contentOf(await backUp(session(), folder()));
  expect(rows).toEqual({});
});
