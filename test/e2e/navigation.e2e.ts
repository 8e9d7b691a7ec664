import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { openPanel } from './launcher.ts';
import { settledText } from './panel.ts';
import { follow } from './page-links.ts';
import { seeded } from './seeded.ts';
import { traceIn } from './surface.ts';
import { pause, until } from './until.ts';
import { long, withBrowser } from './with-browser.ts';
import { loadSample } from './workspace.ts';

const { session } = withBrowser();
const board = 'https://ferrow.atlassian.net/jira/software/c/projects/PAY/boards/12';
const cards = ['PAY-812', 'PAY-845', 'PAY-790', 'PAY-803', 'PAY-826', 'PAY-640'];
const steps = long ? 500 : 50;

beforeAll(() => loadSample(session()));

/** What the panel shows of an item: its key and title, and the first theme beneath. */
type Shown = { readonly key: string; readonly title: string; readonly theme: string };

it(`shows no item's evidence under another one, ${steps} quick moves on a Jira board`, async () => {
  const page = await session().open(`${board}?selectedIssue=PAY-812`);
  const panel = await openPanel(session(), page);
  const known = await visitAll(panel, cards, (key) => follow(page, `selectedIssue=${key}`));
  await record(panel);
  const random = seeded(812);
  let last = 'PAY-812';
  for (let step = 0; step < steps; step += 1) {
    last = cards[Math.floor(random() * cards.length)] ?? last;
    await follow(page, `selectedIssue=${last}`);
    await pause(random() * 160);
  }
  await holds(page, panel, known, last);
});

it(`shows no item's evidence under another one, ${steps} quick moves on GitHub, back and forward among them`, async () => {
  const page = await session().open('https://github.com/ferrow/web/issues');
  const visit = async (end: string) => {
    await follow(page, '/ferrow/web/issues');
    await until('the list', () => page.$(`a[href$="${end}"]`));
    await follow(page, end);
  };
  await visit('/issues/2260');
  const panel = await openPanel(session(), page);
  const ends = ['/issues/2260', '/issues/2104', '/issues/2198'];
  const known = await visitAll(panel, ends, visit);
  await record(panel);
  const random = seeded(2291);
  for (let step = 0; step < steps; step += 1) {
    const choice = random();
    if (choice < 0.25) await page.evaluate(() => history.back());
    else if (choice < 0.4) await page.evaluate(() => history.forward());
    else await page.evaluate(clickOneOf, Math.floor(random() * 10));
    await pause(random() * 160);
  }
  await visit('/issues/2198');
  await holds(page, panel, known, '/issues/2198');
});

function clickOneOf(at: number): void {
  const links = [...document.querySelectorAll<HTMLElement>('a[href*="/issues"], a[href*="/pull"]')];
  links[at % links.length]?.click();
}

/** Every item once, without haste: what is right to show for it. */
async function visitAll(
  panel: Frame,
  names: readonly string[],
  visit: (name: string) => Promise<void>,
): Promise<Map<string, Shown>> {
  const known = new Map<string, Shown>();
  for (const name of names) {
    await visit(name);
    const key = name.replace('/issues/', '#');
    await until(`the panel of ${name}`, async () => (await shown(panel)).key.endsWith(key));
    await settledText(panel);
    known.set(name, await shown(panel));
  }
  expect(new Set([...known.values()].map((one) => one.title)).size).toBe(names.length);
  return known;
}

async function shown(panel: Frame): Promise<Shown> {
  return panel.evaluate(() => ({
    key: document.querySelector('header')?.innerText.split('\n')[0] ?? '',
    title: document.querySelector('h1:not([class*=unseen])')?.textContent ?? '',
    theme: document.querySelector('main h3')?.textContent ?? '',
  }));
}

/** From now on the panel keeps every combination of key, title and first theme that it ever shows. */
async function record(panel: Frame): Promise<void> {
  await panel.evaluate(() => {
    const seen = new Set<string>();
    const look = () => {
      const key = document.querySelector('header')?.innerText.split('\n')[0] ?? '';
      const title = document.querySelector('h1:not([class*=unseen])')?.textContent ?? '';
      const theme = document.querySelector('main h3')?.textContent ?? '';
      seen.add(JSON.stringify({ key, title, theme }));
    };
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
    Object.assign(window, { recorded: () => [...seen] });
  });
}

async function holds(page: Page, panel: Frame, known: ReadonlyMap<string, Shown>, last: string): Promise<void> {
  const wanted = known.get(last);
  await until('the panel of the last item', async () => (await shown(panel)).key === wanted?.key);
  await settledText(panel);
  expect(await shown(panel)).toEqual(wanted);
  expect(await session().frames(page)).toHaveLength(1);
  expect((await traceIn(page)).shown).toBe(1);
  const recorded = await panel.evaluate(() => (window as unknown as { recorded: () => string[] }).recorded());
  const seen = recorded.map((one) => JSON.parse(one) as Shown);
  expect(seen.length).toBeGreaterThan(1);
  const right = [...known.values()];
  for (const one of seen) {
    const item = right.find(({ key }) => key === one.key);
    if (!item) continue;
    expect(['', item.title]).toContain(one.title);
    expect(['', item.theme]).toContain(one.theme);
  }
}
