import type { Page } from 'puppeteer-core';
import { find, press, see, type } from '../e2e/person.ts';
import type { Replicas } from '../replicas/replicas.ts';

export type PanelState = {
  readonly name: string;
  readonly address: string;
  /** Brings the host into its state; undone after the picture. */
  readonly set?: (replicas: Replicas) => void;
  /** What a person does in the panel first; `open` is done again before each picture. */
  readonly act?: (panel: Page) => Promise<void>;
  readonly open?: (panel: Page) => Promise<void>;
  /** It never settles, or what it does changes the workspace. */
  readonly unsettled?: true;
  readonly changes?: true;
  readonly widths?: readonly number[];
};

const jira = 'https://ferrow.atlassian.net';
const pay812 = `${jira}/browse/PAY-812`;
/** No page of Jira shows it, so that what its REST interface answers is all there is. */
const gone = `${jira}/browse/PAY-999`;
const gitHub = 'https://github.com/ferrow/web';
const refunds = 'https://docs.google.com/document/d/1fErrowRefundPolicy2027aaaaaaaaaaaaaaaaaaaaa/edit';

/** Gives PAY-812 another summary or description. */
const rewrite = (changes: { readonly summary?: string; readonly description?: string }) => (replicas: Replicas) => {
  const { issues } = replicas.jira;
  const issue = issues.get('PAY-812');
  if (issue) issues.set('PAY-812', { ...issue, ...changes });
};

/** About a moment of truth that nobody owns. */
const yearlyCharge = {
  summary: 'The yearly charge comes without warning',
  description: 'Members are charged for the year and say that nobody told them.',
};

const because = 'Renewals land in January. Losing the card mid-retry turns a decline into a phone call.';

async function decide(panel: Page): Promise<void> {
  await press(panel, 'radio', 'Act');
  await type(panel, 'Because', because);
  await type(panel, /Gives up/, 'Bulk refunds, moved to the second quarter');
  await type(panel, 'Expected outcome', 'Below 8 accounts in 90 days');
}

/** With the sample in the workspace. */
export const panelStates: readonly PanelState[] = [
  { name: 'evidence', address: pay812, widths: [320, 360, 420, 560] },
  { name: 'evidence-pull-request', address: `${gitHub}/pull/2291` },
  { name: 'evidence-github-issue', address: `${gitHub}/issues/2260` },
  { name: 'evidence-discussion', address: `${gitHub}/discussions/88` },
  { name: 'evidence-document', address: refunds },
  { name: 'evidence-invoice', address: `${jira}/browse/PAY-826` },
  { name: 'outcome-improved', address: `${jira}/browse/PAY-655`, widths: [320, 360, 420, 560] },
  { name: 'outcome-worse', address: `${jira}/browse/BOOK-402` },
  { name: 'came-back', address: `${jira}/browse/BOOK-377` },
  { name: 'declined-without-reason', address: `${jira}/browse/CLUB-233` },
  { name: 'nobody-owns-it', address: pay812, set: rewrite(yearlyCharge), widths: [360, 420, 560] },
  {
    name: 'deciding-here',
    address: pay812,
    act: async (panel) => {
      await press(panel, 'button', /^Decide here/);
      await press(panel, 'radio', 'Defer');
    },
    changes: true,
  },
  { name: 'possible', address: `${jira}/browse/BOOK-377` },
  { name: 'none', address: `${jira}/browse/PAY-845` },
  { name: 'none-deciding', address: `${jira}/browse/PAY-845`, act: (panel) => press(panel, 'button', 'Record a decision') },
  {
    name: 'long-words',
    address: pay812,
    set: rewrite({
      summary:
        'Kartenzahlungswiederholungsbestätigungsfehler: Zahlungsdiensterahmenvertragsnummer geht beim Wiederholen der abgelehnten Kartenzahlung verloren, saved card lost',
    }),
    widths: [320, 360, 420, 560],
  },
  {
    name: 'hostile-title',
    address: pay812,
    set: rewrite({ summary: '<img src=x onerror=alert(1)> pay \u202Egpj.exe \u2066card declined on retry' }),
  },
  {
    name: 'cited-unknown',
    address: pay812,
    set: rewrite({ description: 'The saved card is lost on retry.\n\nInsight: T-ZZZZZZ' }),
  },
  { name: 'focus-theme', address: pay812, act: (panel) => focusOn(panel, '#themes button') },
  { name: 'focus-link', address: pay812, act: (panel) => focusOn(panel, 'Addresses') },
  { name: 'more-menu', address: pay812, open: (panel) => press(panel, 'button', /^More for/) },
  { name: 'window-menu', address: pay812, open: (panel) => press(panel, 'button', /Span behind every figure/) },
  {
    name: 'every-theme-open',
    address: pay812,
    act: async (panel) => {
      for (const row of await panel.$$('#themes button[aria-expanded=false]')) await row.click();
    },
  },
  { name: 'mentions', address: pay812, act: (panel) => press(panel, 'button', /^All \d/) },
  { name: 'search', address: pay812, act: (panel) => press(panel, 'button', 'Search all evidence') },
  { name: 'search-found', address: pay812, act: (panel) => search(panel, 'refund', /from \d+ feedback/) },
  { name: 'search-nothing', address: pay812, act: (panel) => search(panel, 'zeppelin', 'Nothing found') },
  {
    name: 'decline-needs-reason',
    address: pay812,
    act: async (panel) => {
      await press(panel, 'radio', 'Decline');
      await press(panel, 'button', 'Record decision');
      await see(panel, 'Declining needs a reason');
    },
  },
  { name: 'deciding', address: pay812, act: decide, changes: true },
  {
    name: 'decided',
    address: pay812,
    act: async (panel) => {
      await decide(panel);
      await press(panel, 'button', 'Record decision');
      await see(panel, /recorded for PAY-812/);
    },
    changes: true,
  },
  {
    name: 'linked',
    address: pay812,
    act: async (panel) => {
      await press(panel, 'button', 'Addresses');
      await see(panel, /PAY-812 addresses/);
    },
    changes: true,
  },
  {
    name: 'not-relevant',
    address: pay812,
    act: async (panel) => {
      await press(panel, 'button', 'Not relevant');
      await see(panel, 'is not relevant');
      await press(panel, 'button', /marked not relevant here/);
    },
    changes: true,
  },
  {
    name: 'write-preview',
    address: pay812,
    act: async (panel) => {
      await press(panel, 'button', 'Add link in Jira');
      await see(panel, 'This will be written to Jira');
    },
    changes: true,
  },
  {
    name: 'cite-pull-request',
    address: `${gitHub}/pull/2291`,
    act: async (panel) => {
      await press(panel, 'button', 'Addresses');
      await press(panel, 'button', 'Add to PR description');
      await see(panel, 'This will be written to GitHub');
    },
    changes: true,
  },
  { name: 'no-item-jira', address: `${jira}/jira/software/c/projects/PAY/boards/12` },
  { name: 'no-item-github', address: `${gitHub}/issues` },
  { name: 'no-item-docs', address: 'https://docs.google.com/document/u/0/' },
  { name: 'elsewhere', address: 'https://news.example/' },
  { name: 'reading', address: gone, set: slow, unsettled: true },
  { name: 'login', address: pay812, set: ({ jira: site }) => (site.mode = 'signed-out') },
  { name: 'no-access', address: gone, set: ({ jira: site }) => (site.mode = 'no-access') },
  { name: 'not-found', address: gone, set: ({ jira: site }) => (site.mode = 'not-found') },
  { name: 'rate-limited', address: pay812, set: ({ jira: site }) => (site.mode = 'rate-limited') },
  { name: 'failed', address: gone, set: ({ jira: site }) => (site.mode = 'broken') },
  { name: 'github-deleted', address: `${gitHub}/issues/2260`, set: ({ gitHub: site }) => (site.mode = 'deleted') },
  { name: 'github-rate-limited', address: `${gitHub}/issues/2260`, set: ({ gitHub: site }) => (site.mode = 'rate-limited') },
  { name: 'docs-refused', address: refunds, set: ({ docs }) => (docs.mode = 'refused') },
  { name: 'docs-unreachable', address: refunds, set: ({ docs }) => (docs.mode = 'export-without-cors') },
  { name: 'docs-rate-limited', address: refunds, set: ({ docs }) => (docs.mode = 'rate-limited') },
  { name: 'docs-signed-out', address: refunds, set: ({ docs }) => (docs.mode = 'signed-out') },
];

/** Answers late, of an issue that its page does not know. */
function slow({ jira: site }: Replicas): void {
  site.mode = 'slow';
}

async function search(panel: Page, words: string, found: string | RegExp): Promise<void> {
  await press(panel, 'button', 'Search all evidence');
  await type(panel, /Search|Words/, words);
  await see(panel, found);
}

/** Puts the focus there as the keyboard does, so that its ring shows. */
async function focusOn(panel: Page, target: string): Promise<void> {
  const element = target.startsWith('#') ? await panel.$(target) : await find(panel, 'button', target);
  await element?.focus();
  await panel.keyboard.press('Shift+Tab' as 'Tab').catch(() => undefined);
  await panel.keyboard.press('Tab');
  await element?.focus();
}
