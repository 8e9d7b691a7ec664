import { expect, it } from 'vitest';
import type { CustomOrigin } from '../hosts/host.ts';
import { listedSites } from './listed-sites.ts';

const hosts = [
  { id: 'github', matches: ['https://github.com/*'] },
  { id: 'jira', matches: ['https://*.atlassian.net/*'] },
] as const;
const corp: CustomOrigin = { origin: 'https://jira.corp:8443', host: 'jira' };
const second: CustomOrigin = { origin: 'https://jira.corp:9443', host: 'jira' };

it('gives a plain site its origin, and a pattern of many none', () => {
  expect(listedSites(['https://github.com/*', 'https://*.atlassian.net/*'], hosts, [])).toEqual([
    { pattern: 'https://github.com/*', host: 'github', origin: 'https://github.com', on: true },
    { pattern: 'https://*.atlassian.net/*', host: 'jira', origin: null, on: true },
  ]);
});

it('keeps the port of an added site, which its pattern drops', () => {
  const listed = { pattern: 'https://jira.corp/*', host: 'jira', origin: 'https://jira.corp:8443' };
  expect(listedSites(['https://jira.corp/*'], hosts, [corp])).toEqual([{ ...listed, on: true }]);
  expect(listedSites([], hosts, [corp])).toEqual([{ ...listed, on: false }]);
});

it('tells two added sites apart that differ by port alone', () => {
  expect(listedSites(['https://jira.corp/*'], hosts, [corp, second]).map(({ origin }) => origin)).toEqual([
    'https://jira.corp:8443',
    'https://jira.corp:9443',
  ]);
});

it('names one site of many that was granted alone', () => {
  expect(listedSites(['https://ferrow.atlassian.net/*'], hosts, [])).toMatchObject([{ origin: 'https://ferrow.atlassian.net' }]);
});
