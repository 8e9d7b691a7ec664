import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPanel } from './launcher.ts';
import { armed, settledText } from './panel.ts';
import { follow } from './page-links.ts';
import { find, look, press, see, textOf, type } from './person.ts';
import { until } from './until.ts';
import { withBrowser } from './with-browser.ts';
import { openWorkspace, takeFile } from './workspace.ts';
import { sampleRows, workspaceFile } from './rows.ts';

const { session, replicas, folder } = withBrowser();
const jira = 'https://ferrow.atlassian.net/browse/PAY-812';
const pull = 'https://github.com/ferrow/web/pull/2291';
const refunds = 'https://docs.google.com/document/d/1fErrowRefundPolicy2027aaaaaaaaaaaaaaaaaaaaa/edit';
const lostCard = 'Retrying a payment loses the saved card';

let sample = '';
beforeAll(async () => {
  sample = await workspaceFile(folder(), 'sample', sampleRows());
});

// Every test starts from the sample alone.
beforeEach(async () => {
  const settings = await takeFile(session(), sample, 'replace');
  await see(settings, 'The workspace is as it was in the file');
  await settings.close();
});

async function panelOn(address: string): Promise<readonly [Frame, Page]> {
  const page = await session().open(address);
  const panel = await openPanel(session(), page);
  await settledText(panel);
  await armed(panel);
  return [panel, page];
}

describe('evidence', () => {
  it.each([
    ['a Jira issue', jira, lostCard],
    ['a GitHub pull request', pull, lostCard],
    ['a GitHub issue', 'https://github.com/ferrow/web/issues/2260', lostCard],
    ['a Google Doc', refunds, 'Refunds take weeks and nobody says when'],
  ])('of %s is shown', async (_kind, address, theme) => {
    const [panel] = await panelOn(address);
    const text = await textOf(panel);
    expect(text).toContain(theme);
    expect(text).toMatch(/\d+ accounts/);
    expect(text).toMatch(/last heard/);
    expect(text).toMatch(/Strong match/);
  });

  it('is honestly absent where nothing speaks to the item', async () => {
    const [panel] = await panelOn('https://ferrow.atlassian.net/browse/PAY-845');
    await see(panel, 'No customer evidence found');
  });

  it('is kept to the product area of the item where the person says so, and is whole again', async () => {
    const [panel, page] = await panelOn(jira);
    await see(panel, 'same area, Payments');
    await press(panel, 'button', /^Span behind every figure/);
    await press(panel, 'menuitem', 'Only Payments');
    await see(panel, /90\sdays, Payments/);
    await page.reload({ waitUntil: 'domcontentloaded' });
    const again = await session().panel(page);
    await see(again, /90\sdays, Payments/);
    await settledText(again);
    await armed(again);
    await press(again, 'button', /^Span behind every figure/);
    await press(again, 'menuitem', 'Every area');
    await until('every area', async () => !/days, Payments/.test(await textOf(again)));
  });

  it('of a document is that of the tab in view', async () => {
    const [panel, page] = await panelOn(refunds);
    await page.evaluate(() =>
      [...document.querySelectorAll('button')].find((button) => button.textContent.includes('3-D Secure'))?.click(),
    );
    await see(panel, lostCard);
  });
});

describe('a link', () => {
  it('takes two actions, can be undone, and is found on other items', async () => {
    const [panel, page] = await panelOn(jira);
    await press(panel, 'button', 'Considers');
    await see(panel, /PAY-812 considers T-[0-9A-Z]{6}/);
    await press(panel, 'button', 'Undo');
    await see(panel, 'no longer linked');
    await press(panel, 'button', 'Addresses');
    await see(panel, /PAY-812 addresses T-/);

    await page.reload({ waitUntil: 'domcontentloaded' });
    const again = await session().panel(page);
    await see(again, lostCard);
    await until('the link after a reload', async () => (await textOf(again)).includes('PAY-812 addresses T-'));

    const [other] = await panelOn(pull);
    await see(other, 'linked from PAY-812');
  });

  it('to an item that is not relevant sticks, and can be brought back', async () => {
    const [panel, page] = await panelOn(jira);
    await press(panel, 'button', 'Not relevant');
    await see(panel, 'is not relevant to PAY-812');
    await page.reload({ waitUntil: 'domcontentloaded' });
    const again = await session().panel(page);
    await see(again, '1 marked not relevant here');
    expect(await textOf(again)).not.toContain(lostCard);
    await press(again, 'button', /marked not relevant here/);
    await armed(again);
    await press(again, 'button', 'Bring back');
    await see(again, lostCard);
  });
});

describe('a form that was not sent', () => {
  it('takes no link and no decision, and the trailer along', async () => {
    const address = 'https://github.com/ferrow/web/compare/main...saved-card-retry?expand=1&title=Keep+the+saved+card+on+retry';
    const [panel, page] = await panelOn(address);
    await see(panel, lostCard);
    await see(panel, 'Not created yet');
    expect(await look(panel, 'button', 'Addresses')).toBeNull();
    expect(await look(panel, 'radio', 'Act')).toBeNull();
    await press(panel, 'button', 'Add to PR description');
    await armed(panel);
    await press(panel, 'button', 'Write to GitHub');
    await until('the trailer', () => page.$eval('textarea', (area) => area.value.includes('Insight: T-')));
  });
});

describe('a decision', () => {
  it('freezes its evidence and stands in History, in the workspace and on other items', async () => {
    const [panel, page] = await panelOn(jira);
    await press(panel, 'radio', 'Act');
    await type(panel, 'Because', 'Renewals land in January.');
    await type(panel, /Gives up/, 'Bulk refunds');
    await type(panel, 'Expected outcome', 'Below 8 accounts');
    await press(panel, 'button', 'Record decision');
    await see(panel, /D-[0-9A-Z]{8} recorded for PAY-812/);

    await page.reload({ waitUntil: 'domcontentloaded' });
    const again = await session().panel(page);
    await see(again, 'Renewals land in January.');
    await see(again, /T-[0-9A-Z]{6}\s23/);

    const ledger = await openWorkspace(session(), 'decisions');
    await see(ledger, 'Renewals land in January.');
    const [other] = await panelOn(pull);
    await see(other, /in PAY-812/);
  });

  it('to decline needs a reason', async () => {
    const [panel] = await panelOn(jira);
    await press(panel, 'radio', 'Decline');
    await press(panel, 'button', 'Record decision');
    await see(panel, 'Declining needs a reason.');
    await type(panel, 'Because', 'One per cent of payments.');
    await press(panel, 'button', 'Record decision');
    await see(panel, /recorded for PAY-812/);
  });

  it('half written stays with its item', async () => {
    const [panel, page] = await panelOn(jira);
    await press(panel, 'radio', 'Defer');
    await type(panel, 'Because', 'Waits for the new app shell');
    await follow(page, '/browse/PAY-700');
    await see(panel, 'Payments that recover by themselves');
    expect(await textOf(panel)).not.toContain('draft kept');
    await page.goBack({ waitUntil: [] });
    await see(panel, 'draft kept with PAY-812');
    await until('all that was typed', () => panel.$eval('textarea', (area) => area.value === 'Waits for the new app shell'));
    await page.reload({ waitUntil: 'domcontentloaded' });
    const again = await session().panel(page);
    await see(again, 'draft kept with PAY-812');
    await until('the words', () => again.$eval('textarea', (area) => area.value === 'Waits for the new app shell'));
  });
});

describe('writing back', () => {
  it('leaves the citation of a document to be pasted', async () => {
    const [panel] = await panelOn(refunds);
    await press(panel, 'button', 'Addresses');
    await see(panel, 'Refund policy 2027 addresses T-');
    await armed(panel);
    await press(panel, 'button', 'Insert in the document');
    const preview = await find(panel, 'button', 'Write to Google Docs').then((button) =>
      button.evaluate((one) => one.closest('[role=group]')?.querySelector('pre')?.textContent ?? ''),
    );
    await panel.evaluate(() => {
      const copies: string[] = [];
      Object.assign(window, { copies });
      // What the browser is given to copy, seen on its way.
      const write = navigator.clipboard.write.bind(navigator.clipboard);
      navigator.clipboard.write = async (items) => {
        for (const item of items) for (const type of item.types) copies.push(await (await item.getType(type)).text());
        return write(items);
      };
      document.addEventListener('copy', ({ clipboardData }) => {
        for (const type of clipboardData?.types ?? []) copies.push(clipboardData?.getData(type) ?? '');
      });
    });
    await armed(panel);
    await press(panel, 'button', 'Write to Google Docs');
    await see(panel, 'Copied.');
    const copies = await panel.evaluate(() => (window as unknown as { copies: readonly string[] }).copies);
    expect(preview).toContain('T-');
    expect(copies).toContain(preview);
    const key = /T-[0-9A-Z]{6}/.exec(preview)?.[0] ?? '';
    expect(copies.find((copy) => copy.startsWith('<p><b>'))).toContain(key);
  });

  it('adds one remote link in Jira, after a preview, however often it is pressed', async () => {
    const [panel] = await panelOn(jira);
    for (let times = 0; times < 2; times += 1) {
      await press(panel, 'button', 'Add link in Jira');
      await see(panel, 'This will be written to Jira');
      await armed(panel);
      await press(panel, 'button', 'Write to Jira');
      await see(panel, 'Link added in Jira');
    }
    const links = replicas().jira.remoteLinks.get('PAY-812') ?? [];
    expect(new Set(links.map((link) => link.globalId)).size).toBe(links.length);
    expect(links.length).toBeGreaterThan(0);
    expect(JSON.stringify(links)).not.toMatch(/accounts|\$|Cresta/);
  });

  it('puts the trailer into the description for the person to save', async () => {
    const [panel, page] = await panelOn(pull);
    await press(panel, 'button', 'Addresses');
    await see(panel, 'Add to PR description');
    await press(panel, 'button', 'Add to PR description');
    await armed(panel);
    await press(panel, 'button', 'Write to GitHub');
    await see(panel, /Press/);
    const written = await until('the filled field', () =>
      page.$eval('textarea', (area) => area.value.includes('Insight: T-') && area.value),
    );
    expect(written).toMatch(/Closes #2260\n\nInsight: T-[0-9A-Z]{6}\s*$/);
    expect(replicas().gitHub.edited.size).toBe(0);
    await page.$eval('.js-comment-update', (form) => (form as HTMLFormElement).requestSubmit());
    await until('the saved description', () => replicas().gitHub.edited.get('ferrow/web#2291')?.includes('Insight: T-'));
  });
});
