import { describe, expect, it } from 'vitest';
import { covers, isKnownSite, patternOf, patternsToRegister, toolPatterns } from './site-patterns.ts';

const tools = toolPatterns(
  [
    { id: 'github', matches: ['https://github.com/*'] },
    { id: 'jira', matches: ['https://*.atlassian.net/*'] },
  ],
  [
    { origin: 'https://jira.corp.example', host: 'jira' },
    { origin: 'http://git.corp.example:8080', host: 'github' },
  ],
);
const patterns = (...granted: string[]): readonly string[] => patternsToRegister(granted, tools).map(({ pattern }) => pattern);

describe('the pattern of a site', () => {
  it.each([
    ['https://github.com', 'https://github.com/*'],
    ['http://git.corp.example:8080', 'http://git.corp.example/*'],
  ])('of %s is %s', (origin, pattern) => expect(patternOf(origin)).toBe(pattern));
});

describe('a known site', () => {
  it.each([
    ['https://github.com', true],
    ['https://ferrow.atlassian.net', true],
    ['https://docs.google.com', true],
    ['https://jira.corp:8443', false],
    ['https://atlassian.net.evil.example', false],
  ])('%s: %s', (origin, known) => expect(isKnownSite(origin)).toBe(known));
});

describe('a pattern covers another', () => {
  it.each([
    ['<all_urls>', 'https://github.com/*', true],
    ['*://*/*', 'http://github.com/*', true],
    ['https://*/*', 'https://github.com/*', true],
    ['https://*/*', 'http://github.com/*', false],
    ['https://*.atlassian.net/*', 'https://ferrow.atlassian.net/*', true],
    ['https://*.atlassian.net/*', 'https://atlassian.net/*', true],
    ['https://*.atlassian.net/*', 'https://*.atlassian.net/*', true],
    ['https://ferrow.atlassian.net/*', 'https://*.atlassian.net/*', false],
    ['https://*.atlassian.net/*', 'https://evilatlassian.net/*', false],
    ['https://*.atlassian.net/*', 'https://atlassian.net.evil.example/*', false],
    ['https://github.com/*', 'https://gist.github.com/*', false],
    ['file:///*', 'https://github.com/*', false],
  ])('%s, %s: %s', (wide, narrow, expected) => expect(covers(wide, narrow)).toBe(expected));
});

describe('what is run on', () => {
  it('is nothing while nothing was granted', () => expect(patterns()).toEqual([]));

  it('is the one site that was turned on, with its tool', () => {
    expect(patternsToRegister(['https://ferrow.atlassian.net/*'], tools)).toEqual([
      { pattern: 'https://ferrow.atlassian.net/*', host: 'jira' },
    ]);
  });

  it('leaves out what is granted for another purpose', () => {
    expect(patterns('https://*.googleusercontent.com/*', 'https://news.example/*')).toEqual([]);
  });

  it('is an added site as soon as it is granted', () => {
    expect(patterns('https://jira.corp.example/*', 'http://git.corp.example/*')).toEqual([
      'https://jira.corp.example/*',
      'http://git.corp.example/*',
    ]);
  });

  it('is the tools, not the web, where all sites were granted', () => {
    expect(patterns('https://*/*')).toEqual(['https://github.com/*', 'https://*.atlassian.net/*', 'https://jira.corp.example/*']);
  });

  it('names no page twice', () => {
    expect(patterns('https://ferrow.atlassian.net/*', 'https://*.atlassian.net/*')).toEqual(['https://*.atlassian.net/*']);
    expect(patterns('https://github.com/*', 'https://*/*', 'https://github.com/*')).toHaveLength(3);
  });
});
