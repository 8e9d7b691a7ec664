import { describe, expect, it } from 'vitest';
import { hostIds, hostNames } from '../domain/host-id.ts';
import { hostFor, hosts, locate } from './registry.ts';

const added = [{ origin: 'https://ghe.corp.example', host: 'github' }] as const;

describe('the registry', () => {
  it('has one adapter for each tool, under the name that people see', () => {
    expect(hosts.map(({ id }) => id)).toEqual(hostIds);
    expect(Object.fromEntries(hosts.map(({ id, name }) => [id, name]))).toEqual(hostNames);
  });

  it('finds the tool of a site, and the item, or none', () => {
    expect(hostFor(new URL('https://ghe.corp.example/settings'), added)?.id).toBe('github');
    expect(hostFor(new URL('https://ghe.corp.example/settings'), [])).toBeNull();
    expect(locate(new URL('https://ghe.corp.example/a/b/issues/1'), added)).toMatchObject({ host: 'github', key: 'a/b#1' });
    expect(locate(new URL('https://acme.atlassian.net/browse/PAY-812'), [])).toMatchObject({ host: 'jira', key: 'PAY-812' });
    expect(locate(new URL('https://example.com/browse/PAY-812'), [])).toBeNull();
  });
});
