import { beforeAll, describe, expect, it } from 'vitest';
import { damageIndex, indexStands, outdateIndex, type Damage } from './damage-index.ts';
import { openPanel } from './launcher.ts';
import { settledText } from './panel.ts';
import { find, press, see, textOf } from './person.ts';
import { until } from './until.ts';
import { withBrowser } from './with-browser.ts';
import { loadSample, openWorkspace } from './workspace.ts';

const { session } = withBrowser();
const jira = 'https://ferrow.atlassian.net/browse/PAY-812';
const lostCard = 'Retrying a payment loses the saved card';
const mended = 'Part of the search index on this computer was damaged. It is made anew from the feedback';

let before: readonly string[] = [];
beforeAll(async () => {
  await loadSample(session());
  before = await themesInPanel();
  expect(before.length).toBeGreaterThan(0);
});

describe.each<Damage>([
  { store: 'index', keys: '', how: 'flip' },
  { store: 'index', keys: '', how: 'cut' },
  { store: 'index', keys: '', how: 'delete' },
  { store: 'shelf', keys: 'state', how: 'delete' },
])('an index of which records are damaged ($store $keys, $how)', (damage) => {
  it('is said to be so in the panel, made anew, and answers as before', async () => {
    await harm(damage);
    const panel = await openPanel(session(), await session().open(jira));
    await see(panel, mended);
    await see(panel, lostCard);
    await settledText(panel);
    // Rows that stood already keep their places.
    expect((await panel.evaluate(themeRows)).toSorted()).toEqual(before.toSorted());
    await press(panel, 'button', 'Hide');
    await until('nothing of it', async () => !(await textOf(panel)).includes(mended));
    expect(await themesInPanel()).toEqual(before);
  });

  it('is said to be so beside a search of the workspace, and answers as before', async () => {
    await harm(damage);
    const page = await openWorkspace(session(), 'search');
    await (await find(page, 'textbox', 'Search all evidence')).type('saved card');
    await see(page, mended);
    await see(page, lostCard);
  });
});

it('of an older version answers and is made anew in the background', async () => {
  const page = await openWorkspace(session(), 'themes');
  const now = await page.evaluate(indexStands);
  await page.evaluate(outdateIndex);
  await page.close();
  expect(await themesInPanel()).toEqual(before);
  const after = await openWorkspace(session(), 'themes');
  await until('the new index', async () => (await after.evaluate(indexStands))?.tokenizer === now?.tokenizer);
});

it('that knows of feedback which can no longer be read says how much of it, and what brings it back', async () => {
  await harm({ store: 'blocks', keys: '1', how: 'delete' });
  const page = await openWorkspace(session(), 'search');
  await (await find(page, 'textbox', 'Search all evidence')).type('saved card payment');
  await see(page, /\d+ feedback items on this computer cannot be read any more and are counted nowhere/);
  expect(await (await find(page, 'link', 'Import again')).evaluate((link) => link.getAttribute('href'))).toBe('#/import');
  await press(page, 'button', 'Hide');
  await until('nothing of it', async () => !(await textOf(page)).includes('cannot be read any more'));
});

/** Damages the index while no page has it open. */
async function harm(damage: Damage): Promise<void> {
  const page = await openWorkspace(session(), 'settings');
  await until('a sound index', async () => (await page.evaluate(indexStands))?.damaged === 0);
  expect(await page.evaluate(damageIndex, damage)).toBeGreaterThan(0);
  await page.close();
}

async function themesInPanel(): Promise<readonly string[]> {
  const page = await session().open(jira);
  const panel = await openPanel(session(), page);
  await settledText(panel);
  const rows = await panel.evaluate(themeRows);
  await page.close();
  return rows;
}

/** What stands in the row of each theme, whether it is open or not: its name, key, accounts, mentions and trend. */
function themeRows(): readonly string[] {
  return [...document.querySelectorAll('[data-theme-key]')].map((theme) => {
    const row = theme.firstElementChild;
    return row instanceof HTMLElement ? row.innerText.replace(/\s+/g, ' ').trim() : '';
  });
}
