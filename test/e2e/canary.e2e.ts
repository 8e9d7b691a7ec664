import { beforeAll, expect, it } from 'vitest';
import type { WorkspaceRows } from '../../lib/domain/workspace-rows.ts';
import { leakEverywhere, loot, makeHostile } from './hostile-page.ts';
import { openPanel } from './launcher.ts';
import { armed, settledText } from './panel.ts';
import { press, see, textOf, type } from './person.ts';
import { mapWords, sampleRows, workspaceFile } from './rows.ts';
import { withBrowser } from './with-browser.ts';
import { takeFile } from './workspace.ts';

// Threat 1: what customers said, who they are and what they pay, from the scripts of the page that the panel stands in.
const { session, replicas, folder } = withBrowser();
const pull = 'https://github.com/ferrow/web/pull/2291';
const canary = 'Qzwkanari';
/** What every account pays; no sum of them can be mistaken for anything in the page. */
const arr = 7_319_457;
const signs = [canary, String(arr), '7,319,457', '7.3M', 'Yrjänä'];

beforeAll(async () => {
  const file = await workspaceFile(folder(), 'canaries', marked(sampleRows()));
  const settings = await takeFile(session(), file, 'replace');
  await see(settings, 'The workspace is as it was in the file');
  await settings.close();
});

it('gives a hostile page nothing, whatever is done in the panel', async () => {
  makeHostile(replicas(), pull);
  const page = await session().open(pull);
  const panel = await openPanel(session(), page);
  expect(await settledText(panel)).toContain(canary);
  await armed(panel);
  const rows = await panel.$$('[data-row]');
  for (const row of rows.slice(0, 4)) await row.click();
  await press(panel, 'button', 'Addresses');
  await see(panel, /#2291 addresses T-/);
  await press(panel, 'radio', 'Act');
  await type(panel, 'Because', `Yrjänä said so, ${canary}`);
  await press(panel, 'button', 'Record decision');
  await see(panel, /D-[0-9A-Z]{8} recorded/);
  await press(panel, 'button', 'Add to PR description');
  await see(panel, 'This will be written to GitHub');
  await press(panel, 'button', 'Copy citation');
  await press(panel, 'button', 'Search all evidence');
  await see(panel, 'Type what a customer would say');
  expect(await textOf(panel)).not.toBe('');
  await page.reload({ waitUntil: 'domcontentloaded' });
  await see(await session().panel(page), 'Yrjänä said so');

  const stolen = await loot(page);
  // The ears were open: the page knows of itself and of the launcher's element.
  expect(stolen).toContain('<title>');
  expect(stolen).toMatch(/<x-[a-z0-9]+/);
  for (const sign of signs) expect(around(stolen, sign)).toEqual([]);
  const asked = replicas().asked.map(({ url, headers, body }) => `${url.href} ${JSON.stringify(headers)} ${body}`);
  for (const sign of signs) expect(asked.filter((one) => one.includes(sign))).toEqual([]);

  // And they hear whatever would come out.
  const ways = await leakEverywhere(page, canary);
  const leaked = await loot(page);
  expect(ways.filter((_way, index) => !leaked.includes(`${index + 1}${canary}`))).toEqual([]);
});

/** Every word, name and amount of a workspace with a canary in it. */
function marked(rows: WorkspaceRows): WorkspaceRows {
  const { accounts, ...rest } = mapWords(rows, (words) => `${words} ${canary}`);
  return { ...rest, accounts: accounts.map((account) => ({ ...account, arr })) };
}

/** Where a sign stands in a text, with what is around it, so that a failure says how it got out. */
function around(text: string, sign: string): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const at = line.indexOf(sign);
    return at < 0 ? [] : [line.slice(Math.max(0, at - 80), at + 40)];
  });
}
