import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { termMatcher } from '../domain/theme-terms.ts';
import { tableNames } from '../domain/tables.ts';
import { rowSchemas } from '../domain/workspace-rows.ts';
import { sampleImportId } from './identity.ts';
import { makeSample } from './sample.ts';
import { looseGroups } from './loose-groups.ts';
import { themeScripts } from './theme-scripts.ts';

const today = '2026-11-23';
const sample = makeSample(today);

describe('the rows of the sample', () => {
  it.each(tableNames)('are valid %s with ids of their own', (table) => {
    const rows = z.array(rowSchemas[table]).parse(sample[table]);
    // Nobody has merged or split a theme in the story.
    expect(rows.length > 0).toBe(table !== 'regroupings');
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('are the same for the same day, to the byte', () => {
    expect(JSON.stringify(makeSample(today))).toBe(JSON.stringify(sample));
  });

  it.each(['2024-02-29', '2027-01-01', '2027-03-28'])('keep ids and keys on %s', (day) => {
    const other = makeSample(day);
    for (const table of tableNames) expect(other[table].map(({ id }) => id)).toEqual(sample[table].map(({ id }) => id));
    expect(other.feedback.map(({ key }) => key)).toEqual(sample.feedback.map(({ key }) => key));
  });

  it('have keys that no two of them share', () => {
    for (const rows of [sample.feedback, sample.themes, sample.moments, sample.decisions]) {
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    }
  });

  it('belong to one import', () => {
    expect(sample.imports).toMatchObject([{ id: sampleImportId, added: sample.feedback.length, state: 'done' }]);
    for (const table of ['accounts', 'customers', 'feedback', 'themes', 'assignments', 'moments'] as const) {
      for (const row of sample[table]) expect(row.importId).toBe(sampleImportId);
    }
  });

  it('name only rows that are there', () => {
    const ids = (table: (typeof tableNames)[number]) => new Set(sample[table].map(({ id }) => id));
    const named = (values: readonly (string | null)[], table: (typeof tableNames)[number]) => {
      const there = ids(table);
      for (const value of values) if (value !== null) expect(there).toContain(value);
    };
    named(
      sample.feedback.map(({ accountId }) => accountId),
      'accounts',
    );
    named(
      sample.feedback.map(({ customerId }) => customerId),
      'customers',
    );
    named(
      sample.feedback.map(({ momentId }) => momentId),
      'moments',
    );
    named(
      sample.assignments.map(({ feedbackId }) => feedbackId),
      'feedback',
    );
    named(
      sample.assignments.map(({ themeId }) => themeId),
      'themes',
    );
    named(
      sample.moments.flatMap(({ themeIds }) => themeIds),
      'themes',
    );
    named(
      sample.decisions.flatMap(({ evidence }) => evidence.flatMap(({ quotes }) => quotes.map((quote) => quote.feedbackId))),
      'feedback',
    );
    const insights = new Set([...ids('themes'), ...ids('moments')]);
    for (const { insight } of sample.links) expect(insights).toContain(insight.id);
    for (const { id } of sample.decisions.flatMap(({ evidence }) => evidence)) expect(insights).toContain(id);
  });
});

describe('the company', () => {
  it('has 140 accounts in three segments, and all of them speak', () => {
    const sizes = Object.groupBy(sample.accounts, ({ segment }) => segment ?? '');
    expect(Object.entries(sizes).map(([name, rows]) => [name, rows?.length])).toEqual([
      ['Enterprise', 21],
      ['Growth', 58],
      ['Starter', 61],
    ]);
    const speaking = new Set(sample.feedback.map(({ accountId }) => accountId));
    expect(sample.accounts.filter(({ id }) => !speaking.has(id)).map(({ name }) => name)).toEqual([]);
  });

  it('has 16 themes and a journey of 6 stages and 18 moments, each of them spoken of', () => {
    expect(sample.themes).toHaveLength(16);
    expect(sample.journeys[0]?.stages).toHaveLength(6);
    expect(sample.moments).toHaveLength(18);
    expect(new Set(sample.moments.map(({ weight }) => weight))).toEqual(new Set([2, 3, 4, 5]));
    const spokenOf = new Set(sample.feedback.map(({ momentId }) => momentId));
    expect(sample.moments.filter(({ id }) => !spokenOf.has(id)).map(({ name }) => name)).toEqual([]);
  });

  it('has people at one account each, written to in its language', () => {
    const home = new Map(sample.customers.map(({ id, accountId }) => [id, accountId]));
    for (const { customerId, accountId } of sample.feedback)
      if (customerId !== null) expect(home.get(customerId)).toBe(accountId);
  });
});

describe('the feedback', () => {
  const texts = sample.feedback.map(({ text }) => text);

  it('is a year of 900 items or more, none of them ahead of today', () => {
    expect(sample.feedback.length).toBeGreaterThanOrEqual(900);
    const said = sample.feedback.map(({ saidAt }) => saidAt ?? 0);
    expect(Math.max(...said)).toBeLessThan(Date.parse(`${today}T00:30:00Z`));
    expect(Math.min(...said)).toBeGreaterThan(Date.parse('2025-11-23T00:00:00Z'));
    expect(Math.min(...said)).toBeLessThan(Date.parse('2025-12-01T00:00:00Z'));
  });

  it('uses every verbatim that was written, once', () => {
    const written = [...themeScripts.flatMap(({ groups }) => groups), ...looseGroups].flatMap(({ said }) => said);
    expect(texts.toSorted()).toEqual(written.toSorted());
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('has no two notes that share most of their words', () => {
    const bags = texts.map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))).filter(({ size }) => size >= 6);
    const alike = bags.flatMap((one, index) =>
      bags
        .slice(index + 1)
        .filter((other) => one.intersection(other).size > 0.6 * one.union(other).size)
        .map((other) => [one, other]),
    );
    expect(alike).toEqual([]);
  });

  it('has all kinds of voices', () => {
    expect(new Set(sample.feedback.map(({ language }) => language)).size).toBeGreaterThanOrEqual(8);
    expect(new Set(sample.feedback.map(({ channel }) => channel)).size).toBeGreaterThanOrEqual(6);
    const signals = new Set(sample.feedback.map(({ signal }) => signal?.kind));
    expect(signals).toEqual(new Set(['problem', 'request', 'praise', 'question', undefined]));
    const where = new Set(sample.feedback.map(({ signal }) => signal?.from));
    expect(where).toEqual(new Set(['column', 'rating', 'inferred', 'confirmed', undefined]));
    expect(sample.feedback.filter(({ accountId }) => accountId === null).length).toBeGreaterThan(20);
    const lengths = texts.map((text) => text.split(/\s+/u).length);
    expect(Math.min(...lengths)).toBeLessThanOrEqual(3);
    expect(Math.max(...lengths)).toBeGreaterThanOrEqual(80);
  });

  it('has ratings on their scales that fit what was said', () => {
    for (const { rating, signal } of sample.feedback) {
      if (rating === null) continue;
      expect(rating.value).toBeGreaterThanOrEqual(rating.min);
      expect(rating.value).toBeLessThanOrEqual(rating.max);
      const height = (rating.value - rating.min) / (rating.max - rating.min);
      if (signal?.kind === 'praise') expect(height).toBeGreaterThanOrEqual(0.75);
      if (signal?.kind === 'problem') expect(height).toBeLessThanOrEqual(0.5);
    }
  });

  it('is assigned by rule only where a term of the theme stands in it', () => {
    const byRule = sample.assignments.filter(({ how }) => how === 'rule');
    expect(byRule.length).toBeGreaterThan(10);
    for (const { feedbackId, themeId } of byRule) {
      const theme = sample.themes.find(({ id }) => id === themeId);
      const text = sample.feedback.find(({ id }) => id === feedbackId)?.text ?? '';
      expect(termMatcher(theme?.terms ?? [])?.(text)).toBe(true);
    }
    expect(new Set(sample.assignments.map(({ how }) => how))).toEqual(new Set(['imported', 'rule', 'confirmed']));
    expect(sample.feedback.length - sample.assignments.length).toBeGreaterThan(200);
  });
});
