import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPanel } from './launcher.ts';
import { armed, settledText } from './panel.ts';
import { press, see, textOf, type } from './person.ts';
import { until } from './until.ts';
import { withBrowser } from './with-browser.ts';
import { chooseFile, loadSample, openWorkspace } from './workspace.ts';

const { session } = withBrowser();
const jira = 'https://ferrow.atlassian.net/browse/PAY-812';
const sibling = 'https://ferrow.atlassian.net/browse/PAY-845';
const helpdesk = fileURLToPath(new URL('../fixtures/imports/helpdesk.csv', import.meta.url));

beforeAll(() => loadSample(session()));

async function panelOn(address: string): Promise<readonly [Frame, Page]> {
  const page = await session().open(address);
  const panel = await openPanel(session(), page);
  await settledText(panel);
  await armed(panel);
  return [panel, page];
}

describe('a sentence half written', () => {
  const words = 'Waits for the new app shell';
  const leave: Readonly<Record<string, (page: Page, panel: Frame) => Promise<unknown>>> = {
    'the page is loaded anew': (page) => page.reload({ waitUntil: 'domcontentloaded' }),
    'the panel is closed': async (page) => {
      await page.keyboard.press('Escape');
      await until('the panel to close', async () => (await session().frames(page)).length === 0);
    },
    'another item is opened in the same tab': (page) => page.goto(sibling, { waitUntil: 'domcontentloaded' }),
    'the tab is closed': (page) => page.close(),
  };

  it.each(Object.keys(leave))('is kept when %s at once', async (how) => {
    const [panel, page] = await panelOn(jira);
    await press(panel, 'radio', 'Defer');
    await type(panel, 'Because', `${words}, ${how}`);
    await leave[how]?.(page, panel);
    const [again] = await panelOn(jira);
    await see(again, 'draft kept with PAY-812');
    await until('the words', () => again.$eval('textarea', (area, wanted) => area.value === wanted, `${words}, ${how}`));
  });

  it('is gone for good once it was discarded', async () => {
    const [panel, page] = await panelOn(jira);
    await press(panel, 'radio', 'Defer');
    await type(panel, 'Because', words);
    await press(panel, 'button', 'Discard');
    await page.reload({ waitUntil: 'domcontentloaded' });
    const [again] = await panelOn(jira);
    expect(await textOf(again)).not.toContain('draft kept');
  });
});

describe('a background that ends', () => {
  it('takes no link along', async () => {
    const [panel] = await panelOn(jira);
    await session().killBackground();
    await press(panel, 'button', 'Considers');
    await session().killBackground();
    await see(panel, /PAY-812 considers T-/);
    const [again] = await panelOn(jira);
    await until('the link', async () => (await textOf(again)).includes('PAY-812 considers T-'));
    await press(again, 'button', 'Considers');
    await see(again, 'no longer linked');
  });

  it('takes no import along', async () => {
    const page = await openWorkspace(session(), 'import');
    await see(page, 'Choose files');
    await chooseFile(page, helpdesk);
    await press(page, 'radio', '3 November');
    await session().killBackground();
    await press(page, 'button', 'Import 3 items');
    await see(page, '3 items were added');
  });
});
