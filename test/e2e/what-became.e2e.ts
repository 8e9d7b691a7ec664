import type { Frame, Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import { openPanel } from './launcher.ts';
import { armed, settledText } from './panel.ts';
import { find, press, see, textOf, type } from './person.ts';
import { sampleRows, workspaceFile } from './rows.ts';
import { until } from './until.ts';
import { withBrowser } from './with-browser.ts';
import { openWorkspace, takeFile } from './workspace.ts';

const { session, folder } = withBrowser();
const jira = 'https://ferrow.atlassian.net/browse';

// Every test starts from the sample alone, also where it is tried again.
beforeEach(async () => {
  const settings = await takeFile(session(), await workspaceFile(folder(), 'sample', sampleRows()), 'replace');
  await see(settings, 'The workspace is as it was in the file');
  await settings.close();
});

async function panelOn(key: string): Promise<readonly [Frame, Page]> {
  const page = await session().open(`${jira}/${key}`);
  const panel = await openPanel(session(), page);
  await settledText(panel);
  await armed(panel);
  return [panel, page];
}

it('says beside an item whether what was decided there helped, with its figures, and beside others on the same theme', async () => {
  const [panel] = await panelOn('PAY-655');
  await see(panel, 'Improved');
  await see(panel, /18 voices before the decision \(.+\), 7 after shipping \(.+\)\./);
  await see(panel, /Heard 0\.\d\d times as often \(95\s% interval 0\.\d\d to 0\.\d\d\), p =\s0\.02\./);
  await see(panel, /\d who spoke of it before still report it: .+ and \d more\./);
  const key = /D-[0-9A-Z]{8}/.exec(await textOf(panel))?.[0] ?? '';
  const link = await find(panel, 'link', key);
  expect(await link.evaluate((one) => one.getAttribute('href'))).toBe(`/workspace.html#/decisions/${key}`);

  const [other] = await panelOn('PAY-826');
  await see(other, /Shipped .+ Outcome: Improved, 18 → 7\./);
});

it('leads from what waits to a decision on it, and says it no more once it is decided', async () => {
  const [panel] = await panelOn('PAY-812');
  const theme = /(T-[0-9A-Z]{6}) has waited \d+\sdays for a decision · no owner/.exec(await textOf(panel))?.[1] ?? '';
  expect(theme).not.toBe('');
  await press(panel, 'button', `Decide here ${theme}`);
  await until('the decision to have the focus', () => panel.evaluate(() => document.activeElement?.textContent === 'Decision'));
  await press(panel, 'radio', 'Defer');
  await see(panel, new RegExp(`Freezes ${theme} \\(14 accounts\\) and M-`));
  await type(panel, 'Because', 'The bank answers in January');
  await press(panel, 'button', 'Record decision');
  await see(panel, /recorded for PAY-812/);
  await until('the notice to be gone', async () => !(await textOf(panel)).includes('has waited'));
  // Of the decisions that the history tells of, one was to be looked at again.
  await see(panel, /Review \d+\sdays overdue · Review/);
});

it('says no more what somebody lets rest, in the panel that is open, too', async () => {
  const [panel, page] = await panelOn('BOOK-377');
  await see(panel, /Came back after resolved, since .+ · Reopen/);
  const register = await openWorkspace(session(), 'silence');
  await see(register, 'Waitlist mail comes after the class is full');
  for (const button of await register.$$('tr')) {
    if (!(await button.evaluate((row) => row.textContent.includes('Came back after resolved')))) continue;
    await (await button.$$('button'))[0]?.click();
  }
  await type(register, 'Why it can rest', 'Looked at in spring');
  await register.keyboard.press('Enter');
  await see(register, 'Snoozed “Waitlist');
  await page.bringToFront();
  await until('the line to be gone', async () => !(await textOf(panel)).includes('Came back after resolved'));
});

it('marks a moment of truth at risk and shows the metric that it is watched by', async () => {
  const [panel] = await panelOn('PAY-812');
  await see(panel, 'Moment of truth at risk');
  await see(panel, /Saved cards charged at the first try: 91\.4\s%, target 98\s% \(set .+\)/);
});
