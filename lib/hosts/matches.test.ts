import { expect, it } from 'vitest';
import { knownHostMatches } from './matches.ts';
import { hosts } from './registry.ts';

it('names the sites of every tool in the registry, and no other', () => {
  expect([...knownHostMatches]).toEqual(hosts.flatMap((host) => host.matches));
});

it('has every tool cover the sites that it names', () => {
  for (const host of hosts) {
    for (const pattern of host.matches) {
      const site = new URL(pattern.replace('*.', 'acme.').replace(/\*$/, host.id === 'google-docs' ? 'document/' : ''));
      expect([pattern, host.covers(site, [])]).toEqual([pattern, true]);
    }
  }
});
