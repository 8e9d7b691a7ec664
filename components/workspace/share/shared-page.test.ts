import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { payloads } from '../../../test/e2e/payloads.ts';
import { speakEnglish } from '../../../test/english.ts';
import type { Feedback } from '../../../lib/domain/feedback.ts';
import { freshSettings } from '../../../lib/domain/fresh-settings.ts';
import { loopOf } from '../../../lib/evidence/loop.ts';
import { memorySource } from '../../../lib/evidence/memory-source.ts';
import { nameBook, namesKnown } from '../../../lib/evidence/name-book.ts';
import { themeDetail } from '../../../lib/evidence/themes.ts';
import { verbatims } from '../../../lib/evidence/verbatims.ts';
import { makeSample } from '../../../lib/sample/sample.ts';
import { sharedDecision } from './shared-decision.ts';
import { sharedHtml } from './shared-html.tsx';
import { sharedMarkdown } from './shared-markdown.ts';
import type { SharedPage } from './shared-page.ts';
import { sharedTheme } from './shared-theme.ts';

beforeAll(speakEnglish);

const sample = makeSample('2026-11-23');
/** Everybody signs what they say, and a decision froze it so. */
const rows = {
  ...sample,
  feedback: sample.feedback.map((item) => ({ ...item, text: `${item.text}\n${signature(item)}` })),
  decisions: sample.decisions.map((decision) => ({
    ...decision,
    evidence: decision.evidence.map((insight) => ({
      ...insight,
      quotes: insight.quotes.map((quote) => ({ ...quote, text: `${quote.text} ${quote.who ?? ''}` })),
    })),
  })),
};
const source = memorySource(rows);
const when = { now: Date.parse('2026-11-23T12:00:00Z'), windowDays: 90 } as const;

function signature({ accountId, customerId }: Feedback): string {
  const account = sample.accounts.find(({ id }) => id === accountId);
  const customer = sample.customers.find(({ id }) => id === customerId);
  return [customer?.name, account?.name, 'front.desk@ferrow-club.example'].filter((part) => part !== undefined).join(', ');
}

async function telling(names: boolean) {
  const book = nameBook(await namesKnown(source), { name: '[name]', address: '[address]' });
  return { names, book, workspaceName: 'Ferrow', now: when.now };
}

async function themePage(name: string, names: boolean): Promise<SharedPage> {
  const theme = rows.themes.find((one) => one.name === name);
  const detail = theme && (await themeDetail(source, theme.id, when));
  if (!detail) throw new Error(`the sample has no theme “${name}”`);
  const counted = await verbatims(source, { themeId: theme.id }, when);
  const praise = await verbatims(source, { themeId: theme.id, signals: ['praise'] }, when);
  return sharedTheme(detail, { counted, praise }, when.windowDays, await telling(names));
}

async function decisionPages(names: boolean): Promise<readonly SharedPage[]> {
  const { ledger } = await loopOf(source, { now: when.now, settings: { ...freshSettings, windowDays: 90 } });
  const how = await telling(names);
  return ledger.map((entry) => sharedDecision(entry, how));
}

async function allPages(names: boolean): Promise<readonly SharedPage[]> {
  const themes = rows.themes.map(({ name }) => themePage(name, names));
  return [...(await Promise.all(themes)), ...(await decisionPages(names))];
}

const lostCard = 'Retrying a payment loses the saved card';
const files = (page: SharedPage) => [sharedHtml(page), sharedMarkdown(page)];

describe('a page to share', () => {
  it('names no customer and no account of the sample, unless that was asked for', async () => {
    const names = rows.accounts.map(({ name }) => name).filter((name) => name.includes(' '));
    const people = rows.customers.map(({ name }) => name).filter((name) => name.includes(' '));
    const named = (pages: readonly SharedPage[]) => {
      const text = pages.flatMap(files).join('\n');
      return [...names, ...people, '@ferrow-club', '\\@ferrow-club'].filter((name) => text.includes(name));
    };
    expect(named(await allPages(false))).toEqual([]);
    expect(named(await allPages(true)).length).toBeGreaterThan(20);
  });

  it('says its date, window, n and where it came from', async () => {
    for (const file of files(await themePage(lostCard, false))) {
      expect(file).toContain('Monday, 23 November 2026');
      expect(file).toMatch(/last 90\sdays · 26 Aug\s–\s23 Nov 2026 · 23 accounts, 31 mentions · 35 accounts ever/);
      expect(file).toContain('From the Throughline workspace “Ferrow”');
    }
  });

  it('shows a decision with its evidence then and now, and whether it helped', async () => {
    const page = (await decisionPages(false)).find(({ title }) => title === 'Put the VAT number on every invoice');
    const markdown = page && sharedMarkdown(page);
    expect(markdown).toContain('- **Verdict:** Act');
    expect(markdown).toContain('18 voices before the decision');
    expect(markdown).toContain('\n\nImproved\n\n');
    expect(markdown).toMatch(/\d+ accounts then, \d+ now/);
  });
});

describe('a page to share as HTML', () => {
  it('needs nothing but itself, and lets nothing run or load', async () => {
    for (const page of await allPages(true)) {
      const html = sharedHtml(page);
      expect(html.match(/<!doctype/giu)).toHaveLength(1);
      const { document } = new JSDOM(html).window;
      const active = 'script, link, img, image, use, iframe, object, embed, video, audio, form, base, [src], [srcset], [style]';
      expect(document.querySelectorAll(active)).toHaveLength(0);
      expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(/^default-src 'none'/);
      expect([...document.querySelectorAll('a')].filter(({ protocol }) => protocol !== 'https:')).toEqual([]);
      expect(document.documentElement.lang).toBe('en-GB');
      expect(document.querySelector('style')?.textContent).not.toMatch(/url\(|@import/);
    }
  });

  it('shows every word as a word', () => {
    const { document } = new JSDOM(sharedHtml(hostile(payloads))).window;
    expect(document.querySelectorAll('.pwned, script, iframe, [onload], [onerror]')).toHaveLength(0);
    const shown = [...document.querySelectorAll('dd')].map(({ textContent }) => textContent);
    expect(shown).toEqual(payloads.map((payload) => payload.replaceAll(/\r\n?/gu, '\n').replaceAll('\0', '')));
  });
});

describe('a page to share as Markdown', () => {
  it('leaves no sign of it that is markup', () => {
    const markdown = sharedMarkdown(hostile(payloads));
    const own = markdown.replaceAll(/\\[\\`*_[\]<>&|~$]/gu, '');
    expect(own).not.toMatch(/<|!\[|\]\(|`|https?:\/\/|javascript:.*\)\s*\]/u);
  });

  it('begins no heading, list, rule or code in what was said', () => {
    const said = ['# a', '- b', '+ c', '1. d', '2) e', '---', '===', '    f', '\tg', '> h', '```', '| i |'].join('\n');
    const { blocks } = { blocks: [{ kind: 'quotes', quotes: [{ text: said, language: null, source: '- x' }] }] } as const;
    const markdown = sharedMarkdown({ ...hostile([]), sections: [{ heading: '# head', blocks }] });
    expect(markdown).toContain('## \\# head');
    const quoted = markdown.split('\n').filter((one) => one.startsWith('>'));
    expect(quoted.map((one) => one.replace(/(?<=.)\\$/u, ''))).toEqual([
      '> “# a',
      ...['\\- b', '\\+ c', '1\\. d', '2\\) e', '\\---', '\\===', 'f', 'g', '\\> h', '\\`\\`\\`', '\\| i \\|”'].map(
        (one) => `> ${one}`,
      ),
      '>',
      '> \\- x',
    ]);
  });
});

function hostile(words: readonly string[]): SharedPage {
  return {
    kind: 'Theme',
    title: words[0] ?? '',
    origin: words.slice(1, 3),
    caution: null,
    facts: words.map((word, at) => [`fact ${at}`, word]),
    sections: [],
    notes: [],
  };
}
