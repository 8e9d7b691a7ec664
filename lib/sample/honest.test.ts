import { describe, expect, it } from 'vitest';
import { documents } from '../../test/replicas/content/documents.ts';
import { gitHubItems } from '../../test/replicas/content/github-items.ts';
import { jiraIssues } from '../../test/replicas/content/jira-issues.ts';
import { memorySource } from '../evidence/memory-source.ts';
import { commonWords, languageOf } from '../matching/language.ts';
import { match } from '../matching/match.ts';
import type { QuerySource } from '../matching/matching.ts';
import { makeSample } from './sample.ts';
import { themeId } from './identity.ts';
import { themeScripts } from './theme-scripts.ts';

const source = memorySource(makeSample('2026-11-23'));
const names = new Map(themeScripts.map(({ name }) => [themeId(name), name]));
const bare = { body: '', labels: [], components: [], paths: [], parentTitle: null };

const savedCard = 'Retrying a payment loses the saved card';
const whoDeclined = 'Nobody can tell whether the bank or we declined the card';
const bankWindow = '3-D Secure window opens behind the app';
const doorCode = 'Door code arrives too late';
const waitlist = 'Waitlist mail comes after the class is full';
const slowRefund = 'Refunds take weeks and nobody says when';
const vatNumber = 'Invoices lack the VAT number';

const items = new Map<string, QuerySource>([
  ...jiraIssues.map(({ key, summary, description, labels, components }): [string, QuerySource] => {
    return [key, { ...bare, title: summary, body: description, labels: [...labels], components: [...components] }];
  }),
  ...gitHubItems.map((one): [string, QuerySource] => {
    const paths = one.kind === 'pull' ? one.files.map(({ path }) => path) : [];
    return [`#${one.number}`, { ...bare, title: one.title, body: one.body, labels: [...one.labels], paths }];
  }),
  ...documents.map(({ title, tabs }): [string, QuerySource] => [title, { ...bare, title, body: tabs[0]?.text ?? '' }]),
  ['door', { ...bare, title: 'Türcode kommt zu spät', body: 'Der Code für die Tür kommt erst, wenn der Kurs begonnen hat.' }],
  ['card', { ...bare, title: 'Gespeicherte Karte ist beim erneuten Versuch weg' }],
  ['home', { ...bare, title: 'Der Titel auf der Startseite ist beim ersten Mal nicht ganz in der Mitte' }],
]);

/** What each item is about, by whoever wrote both. What is "possibly related" beside it may be anything near. */
const about: readonly (readonly [item: string, themes: readonly string[]])[] = [
  ['PAY-812', [savedCard, whoDeclined, bankWindow]],
  ['PAY-640', [savedCard]],
  ['PAY-655', [vatNumber]],
  ['PAY-845', []],
  ['PAY-790', [slowRefund]],
  ['PAY-803', [whoDeclined, savedCard]],
  ['PAY-826', [vatNumber]],
  ['BOOK-431', []],
  ['BOOK-402', [doorCode]],
  ['BOOK-377', [waitlist]],
  ['CLUB-233', ['Coaches cannot see who has paid']],
  ['PAY-700', []],
  ['SUP-41', []],
  ['#2291', [bankWindow, savedCard, whoDeclined]],
  ['#2287', []],
  ['#2063', ['Identity has to be confirmed again and again']],
  ['#2275', []],
  ['#2260', [savedCard, whoDeclined, bankWindow]],
  ['#2104', ['Fees appear at the last step']],
  ['#2198', []],
  ['#88', [waitlist]],
  ['Refund policy 2027', [slowRefund]],
  ['Tax profiles, 2027', [vatNumber]],
  ['Team lunch in March', []],
  ['door', [doorCode]],
  ['card', [savedCard]],
  ['home', []],
];

describe('what is said to be about an item', () => {
  it('is asked of every item there is', () => {
    expect(new Set(about.map(([item]) => item))).toEqual(new Set(items.keys()));
  });

  it.each(about)('%s', async (item, themes) => {
    const strong = (await matchesOf(item)).themes.filter(({ band }) => band === 'strong');
    expect(new Set(strong.map(({ themeId }) => names.get(themeId)))).toEqual(new Set(themes));
  });

  it.each([...items.keys()])('gives no reason for %s that is common in the language', async (item) => {
    const asked = items.get(item) ?? { ...bare, title: '' };
    const common = commonWords[languageOf(`${asked.title}\n${asked.body}`) ?? 'english'];
    const { themes, feedback } = await matchesOf(item);
    const words = [...themes, ...feedback].flatMap(({ reasons }) =>
      reasons.flatMap((reason) => (reason.how === 'path' || reason.how === 'area' ? [] : reason.words)),
    );
    const empty = words.filter((phrase) => phrase.split(/[\s’'-]+/).every((word) => common.has(word.toLowerCase())));
    expect(empty).toEqual([]);
  });

  it('shows nothing but what is nearest where only common words are shared', async () => {
    const { themes, feedback } = await matchesOf('home');
    expect([...themes, ...feedback].filter(({ band }) => band !== 'none')).toEqual([]);
  });
});

async function matchesOf(item: string) {
  const asked = items.get(item);
  if (!asked) throw new Error(`There is no ${item}`);
  return match(asked, source.index());
}
