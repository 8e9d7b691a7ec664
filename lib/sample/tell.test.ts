import { describe, expect, it } from 'vitest';
import { accounts } from './company/accounts.ts';
import { seededRandom } from './random.ts';
import type { Group } from './script.ts';
import { tell } from './tell.ts';
import type { Telling } from './tell.ts';
import { themeScripts } from './theme-scripts.ts';

const lines = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix} ${index}`);

const telling: Telling = {
  mix: [1, 2, 0],
  waves: [
    { span: [178, 92], mentions: 6, accounts: 5 },
    { span: [88, 3], mentions: 12, accounts: 9, returning: 3 },
  ],
  before: [364, 182],
  groups: [
    { channel: 'ticket', said: lines('english', 20) },
    { channel: 'nps', language: 'de', said: lines('german', 4) },
    { channel: 'call', account: 'Tern Pilates', when: [9, 9], said: lines('named', 2) },
    { channel: 'play', unknownAccount: true, when: [80, 60], said: lines('unknown', 2) },
  ],
};

const told = tell(telling, seededRandom(7));
const during = (from: number, to: number) => told.filter(({ daysAgo }) => daysAgo <= from && daysAgo >= to);
const speakers = (notes: typeof told) => new Set(notes.flatMap(({ account }) => account?.name ?? []));

describe('tell', () => {
  it('says each line once', () => {
    expect(told.map(({ text }) => text).toSorted()).toEqual(telling.groups.flatMap(({ said }) => said).toSorted());
  });

  it('fills each wave with its mentions and accounts, and says the rest before', () => {
    expect(during(178, 92)).toHaveLength(6);
    expect(speakers(during(178, 92)).size).toBe(5);
    expect(during(88, 3)).toHaveLength(12);
    expect(speakers(during(88, 3)).size).toBe(9);
    expect(during(364, 182)).toHaveLength(10);
  });

  it('lets as many come back as the wave asks for', () => {
    const before = speakers(during(178, 92));
    expect([...speakers(during(88, 3))].filter((name) => before.has(name))).toHaveLength(3);
  });

  it('gives every line to somebody who writes in its language, out of the segments of the mix', () => {
    for (const { text, account, group } of told) {
      if (text.startsWith('german')) expect(account?.language).toBe('de');
      if (text.startsWith('english')) expect(account?.language).not.toBe('de');
      if (group.account === undefined && account !== null) expect(account.segment).not.toBe('Starter');
    }
  });

  it('keeps what is tied to a time, an account, or to none', () => {
    for (const { text, account, daysAgo } of told) {
      if (text.startsWith('named')) expect([account?.name, daysAgo]).toEqual(['Tern Pilates', 9]);
      if (text.startsWith('unknown')) expect(account).toBeNull();
    }
    expect(during(80, 60).filter(({ text }) => text.startsWith('unknown'))).toHaveLength(2);
  });

  it('says so when nobody can say a line', () => {
    const group: Group = { channel: 'ticket', account: 'Nobody & Sons', said: ['hello'] };
    expect(() => tell({ ...telling, groups: [group] }, seededRandom(1))).toThrow(/Nobody in the cast/);
  });
});

describe('the scripts', () => {
  it.each(themeScripts.map((script) => [script.name, script] as const))('%s has lines enough for its waves', (_, script) => {
    const lineCount = script.groups.reduce((sum, { said }) => sum + said.length, 0);
    expect(lineCount).toBeGreaterThan(script.waves.reduce((sum, { mentions }) => sum + mentions, 0));
  });

  it('name only accounts that there are', () => {
    const named = themeScripts.flatMap(({ groups }) => groups.flatMap(({ account }) => account ?? []));
    for (const name of named) expect(accounts.map((account) => account.name)).toContain(name);
  });

  it('tie lines to times that lie within one wave or before the first', () => {
    for (const { name, groups, waves, before } of themeScripts) {
      const spans = [...waves.map(({ span }) => span), before];
      for (const { when } of groups) {
        if (when === undefined) continue;
        expect(
          spans.some(([from, to]) => when[0] <= from && when[1] >= to),
          `${name}: ${when.join(' to ')}`,
        ).toBe(true);
      }
    }
  });
});
