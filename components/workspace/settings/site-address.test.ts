import { expect, test } from 'vitest';
import { originOf } from './site-address.ts';

test.each([
  ['jira.example.com', 'https://jira.example.com'],
  [' https://jira.example.com/browse/AB-1?x=1 ', 'https://jira.example.com'],
  ['http://localhost:2990/jira', 'http://localhost:2990'],
  ['https://Git.Example.com:8443', 'https://git.example.com:8443'],
  ['', null],
  ['jira', null],
  ['javascript:alert(1)', null],
  ['ftp://files.example.com', null],
  ['https://', null],
])('%s is the site %s', (typed, origin) => {
  expect(originOf(typed)).toBe(origin);
});
