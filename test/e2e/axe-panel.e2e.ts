import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Replicas } from '../replicas/replicas.ts';
import { violations } from './axe.ts';
import { armed, settledText } from './panel.ts';
import { openPanelPage } from './panel-page.ts';
import { press, see, type } from './person.ts';
import { withBrowser } from './with-browser.ts';
import { loadSample } from './workspace.ts';

const { session, replicas } = withBrowser();
const jira = 'https://ferrow.atlassian.net';
const pay812 = `${jira}/browse/PAY-812`;
const gitHub = 'https://github.com/ferrow/web';
const refunds = 'https://docs.google.com/document/d/1fErrowRefundPolicy2027aaaaaaaaaaaaaaaaaaaaa/edit';
const sizes = [
  { width: 360, height: 800 },
  { width: 420, height: 800 },
] as const;

type Step = readonly [what: string, act: (panel: Page) => Promise<unknown>];

const nothing: Step = ['as it opens', () => Promise.resolve()];

/** The panel for an address, whatever it shows, and after each thing that a person does there. */
async function holdsOn(address: string, first: string | RegExp, ...steps: readonly Step[]): Promise<void> {
  const { panel } = await openPanelPage(session(), address);
  await see(panel, first);
  for (const [what, act] of [nothing, ...steps]) {
    await act(panel);
    expect(await violations(panel, sizes), what).toEqual([]);
  }
}

async function ready(panel: Page): Promise<void> {
  await settledText(panel);
  await armed(panel);
}

describe('without feedback', () => {
  it('an empty workspace', () => holdsOn(pay812, 'No feedback here yet'));
});

describe('with feedback', () => {
  beforeAll(() => loadSample(session()));

  it('evidence, and what opens in it', () =>
    holdsOn(
      pay812,
      'Retrying a payment loses the saved card',
      ['the window’s menu', (panel) => press(panel, 'button', /^Span behind every figure/)],
      [
        'a decision about what waits',
        async (panel) => {
          await panel.keyboard.press('Escape');
          await press(panel, 'button', /^Decide here/);
        },
      ],
      [
        'every theme open',
        async (panel) => {
          for (const row of await panel.$$('#themes button[aria-expanded=false]')) await row.click();
        },
      ],
      ['more for a theme', (panel) => press(panel, 'button', /^More for/)],
      [
        'a list of feedback',
        async (panel) => {
          await panel.keyboard.press('Escape');
          await press(panel, 'button', /^All \d/);
          await see(panel, 'newest first');
        },
      ],
      ['a search', (panel) => press(panel, 'button', 'Search all evidence')],
      [
        'what it found',
        async (panel) => {
          await type(panel, /Search|Words/, 'refund');
          await see(panel, /from \d+ feedback/);
        },
      ],
      [
        'nothing found',
        async (panel) => {
          await type(panel, /Search|Words/, 'zeppelin');
          await see(panel, 'Nothing found');
        },
      ],
    ));

  it('a link, a decision and what is not relevant', () =>
    holdsOn(
      pay812,
      'Retrying a payment loses the saved card',
      [
        'a decision without its reason',
        async (panel) => {
          await ready(panel);
          await press(panel, 'radio', 'Decline');
          await press(panel, 'button', 'Record decision');
          await see(panel, 'Declining needs a reason');
        },
      ],
      ['while it is written', (panel) => type(panel, 'Because', 'One per cent of payments.')],
      [
        'recorded',
        async (panel) => {
          await press(panel, 'button', 'Record decision');
          await see(panel, /recorded for PAY-812/);
        },
      ],
      [
        'what would be written to Jira',
        async (panel) => {
          await press(panel, 'button', 'Add link in Jira');
          await see(panel, 'This will be written to Jira');
        },
      ],
      [
        'linked',
        async (panel) => {
          const [row] = await panel.$$('#themes button[aria-expanded=false]');
          await row?.click();
          await press(panel, 'button', 'Addresses');
          await see(panel, /PAY-812 addresses/);
        },
      ],
      [
        'not relevant',
        async (panel) => {
          for (const row of await panel.$$('#themes button[aria-expanded=false]')) await row.click();
          await press(panel, 'button', 'Not relevant');
          await press(panel, 'button', /marked not relevant here/);
          await see(panel, 'Bring back');
        },
      ],
    ));

  it('a pull request with what it may cite', () =>
    holdsOn(`${gitHub}/pull/2291`, 'Retrying a payment loses the saved card', [
      'linked',
      async (panel) => {
        await ready(panel);
        await press(panel, 'button', 'Addresses');
        await see(panel, 'Add to PR description');
      },
    ]));

  const rewritten =
    (description: string, summary?: string) =>
    ({ jira: { issues } }: Replicas) => {
      const issue = issues.get('PAY-803');
      if (issue) issues.set('PAY-803', { ...issue, description, summary: summary ?? issue.summary });
    };
  const yearly = rewritten('Members are charged for a year.', 'The yearly charge comes without warning');
  const usual = () => {
    for (const site of [replicas().jira, replicas().gitHub, replicas().docs]) site.mode = 'usual';
  };

  const usualHost = () => undefined;
  it.each<readonly [string, string, string | RegExp, (replicas: Replicas) => unknown]>([
    ['no evidence', `${jira}/browse/PAY-845`, 'No customer evidence found', usualHost],
    ['what came of a decision', `${jira}/browse/PAY-655`, 'Improved', usualHost],
    ['what came back', `${jira}/browse/BOOK-377`, 'Came back after resolved', usualHost],
    ['a decision without its reason', `${jira}/browse/CLUB-233`, 'Declined without a reason', usualHost],
    ['what nobody owns', `${jira}/browse/PAY-803`, 'Nobody owns this moment of truth', yearly],
    ['what possibly relates', `${jira}/browse/PAY-640`, /Possibly related/, usualHost],
    ['a citation that is unknown here', `${jira}/browse/PAY-803`, 'is not in this workspace', rewritten('Insight: T-ZZZZZZ')],
    ['no item', `${jira}/jira/software/c/projects/PAY/boards/12`, 'No item in view', usualHost],
    ['another site', 'https://news.example/', 'Nothing to read on this page', usualHost],
    ['reading', pay812, 'Reading the item', ({ jira: site }) => (site.mode = 'slow')],
    ['a login page', pay812, 'Jira asks to sign in', ({ jira: site }) => (site.mode = 'signed-out')],
    ['no access', `${jira}/browse/PAY-9`, 'Jira refused to show this', ({ jira: site }) => (site.mode = 'no-access')],
    ['not found', `${jira}/browse/PAY-9`, 'Jira does not find this', ({ jira: site }) => (site.mode = 'not-found')],
    ['rate limited', pay812, 'asks for a pause', ({ jira: site }) => (site.mode = 'rate-limited')],
    ['a failure', `${jira}/browse/PAY-9`, 'Copy details for a report', ({ jira: site }) => (site.mode = 'broken')],
    ['the title alone', refunds, 'Read in part', ({ docs: site }) => (site.mode = 'refused')],
    ['deleted', `${gitHub}/issues/2260`, 'GitHub does not find this', ({ gitHub: site }) => (site.mode = 'deleted')],
  ])('%s', async (_state, address, words, set) => {
    set(replicas());
    try {
      await holdsOn(address, words);
    } finally {
      usual();
    }
  });

  it('a tool that does not answer', async () => {
    const { page, panel } = await openPanelPage(session(), `${jira}/browse/PAY-9`);
    await see(panel, 'Jira does not find this');
    // Chromium lets what an extension asks of a page's site through; it only says that there is no network.
    await page.setOfflineMode(true);
    replicas().jira.mode = 'cut-off';
    try {
      await press(panel, 'button', 'Try again');
      await see(panel, 'Jira did not answer');
      expect(await violations(panel, sizes)).toEqual([]);
    } finally {
      usual();
    }
  });

  it.each([
    ['a company’s own tool that is off', 'https://jira.ferrow.example/jira/browse/PAY-812', 'Throughline is off on this site'],
    ['another site', 'https://news.example/', 'Nothing to read on this page'],
    ['a page of the browser', 'about:blank', 'Nothing to read on this page'],
    ['a site that is on', pay812, 'Retrying a payment loses the saved card'],
  ])('the toolbar’s popup on %s', async (_kind, address, words) => {
    const { panel: popup } = await openPanelPage(session(), address, 'popup');
    await see(popup, words);
    await settledText(popup);
    expect(await violations(popup, sizes)).toEqual([]);
  });
});
