import { describe, expect, it } from 'vitest';
import { documents } from '../../test/replicas/content/documents.ts';
import { jiraIssues } from '../../test/replicas/content/jira-issues.ts';
import { makeItem } from '../../test/builders.ts';
import { freshSettings } from '../domain/fresh-settings.ts';
import { gatherEvidence } from '../evidence/gather.ts';
import { loopOf } from '../evidence/loop.ts';
import { memorySource } from '../evidence/memory-source.ts';
import { themesOverview } from '../evidence/themes.ts';
import { makeSample } from './sample.ts';

const today = '2026-11-23';
const rows = makeSample(today);
const source = memorySource(rows);
const noon = { now: Date.parse(`${today}T12:00:00Z`), windowDays: 90 } as const;

const savedCard = 'Retrying a payment loses the saved card';
const whoDeclined = 'Nobody can tell whether the bank or we declined the card';
const bankWindow = '3-D Secure window opens behind the app';
const vatNumber = 'Invoices lack the VAT number';
const doorCode = 'Door code arrives too late';

describe('the story, as the panel tells it', () => {
  // Somewhere it is another day already, or still yesterday.
  it.each(['-10:00', '-00:01', '+00:00', '+12:00', '+23:59', '+32:00'])(
    'has the same trends at %s from midnight',
    async (offset) => {
      const now = Date.parse(`${today}T00:00:00Z`) + minutes(offset) * 60_000;
      const themes = await themesOverview(source, { now, windowDays: 90 });
      const trends = new Map(themes.map(({ theme, trend }) => [theme.name, trend]));
      expect(trends.get(savedCard)).toMatchObject({ verdict: 'rising', before: 9, now: 23 });
      expect(trends.get(doorCode)).toMatchObject({ verdict: 'rising', before: 6, now: 18 });
      expect(trends.get(vatNumber)).toMatchObject({ verdict: 'falling', before: 27, now: 8 });
      const moving = themes.filter(({ trend }) => trend.verdict === 'rising' || trend.verdict === 'falling');
      expect(moving).toHaveLength(3);
      // Far enough from 0.05 that one more note does not change the story.
      for (const { trend } of moving) expect(trend.p).toBeLessThan(0.03);
    },
  );

  it('rises against a steady whole', () => {
    const heard = (from: number, to: number) =>
      rows.feedback.filter(({ saidAt }) => {
        const days = (noon.now - (saidAt ?? 0)) / 86_400_000;
        return days > to && days <= from;
      }).length;
    const quarters = [heard(91.25, -1), heard(182.5, 91.25), heard(273.75, 182.5), heard(365, 273.75)];
    for (const quarter of quarters) expect(quarter / rows.feedback.length).toBeCloseTo(0.25, 1);
  });

  it('has the saved card in 31 mentions of Enterprise and Growth, last heard 2 days ago', async () => {
    const theme = (await themesOverview(source, noon)).find((one) => one.theme.name === savedCard);
    expect(theme?.reach).toMatchObject({ voices: 23, unit: 'accounts', mentions: 31 });
    const reporting = new Map(theme?.segments.map(({ name, reporting: count }) => [name, count]));
    expect(reporting).toEqual(
      new Map([
        ['Enterprise', 7],
        ['Growth', 16],
        ['Starter', 0],
      ]),
    );
    expect(new Date(theme?.lastHeard ?? 0).toISOString().slice(0, 10)).toBe('2026-11-21');
  });

  it('has one theme that waits past the threshold, 150 days, without owner', async () => {
    const waiting = (await themesOverview(source, noon)).filter(
      ({ waitingDays }) => (waitingDays ?? 0) >= freshSettings.waitingDays,
    );
    expect(waiting.map(({ theme, waitingDays }) => [theme.name, theme.owner, waitingDays])).toEqual([[whoDeclined, null, 150]]);
  });

  it('has every status but emerging, most of them derived', async () => {
    const themes = await themesOverview(source, noon);
    const statuses = new Map(themes.map(({ theme, standing }) => [theme.name, standing]));
    expect(statuses.get(savedCard)?.status).toBe('being-addressed');
    expect(statuses.get(vatNumber)?.status).toBe('shipped-verifying');
    expect(statuses.get('Waitlist mail comes after the class is full')).toMatchObject({
      status: 'recurring',
      derived: { status: 'active' },
    });
    expect(statuses.get('Fees appear at the last step')).toMatchObject({
      status: 'resolved',
      derived: { status: 'shipped-verifying' },
    });
    expect(new Set(themes.map(({ standing }) => standing.status)).size).toBe(6);
    expect(themes.filter(({ theme }) => theme.override !== null)).toHaveLength(2);
  });

  it('has a decision on the VAT number that froze more voices than now complain', () => {
    const acted = rows.decisions.find(({ verdict, evidence }) => verdict === 'act' && evidence[0]?.name === vatNumber);
    expect(acted?.evidence[0]?.voices).toBeGreaterThan(15);
    expect(acted?.evidence[0]?.quotes).toHaveLength(2);
    for (const { decidedAt, evidence } of rows.decisions) {
      for (const { lastHeard } of evidence) expect(lastHeard ?? 0).toBeLessThanOrEqual(decidedAt);
    }
  });
});

describe('evidence for the tickets of Ferrow', () => {
  const issue = (key: string) => {
    const found = jiraIssues.find((one) => one.key === key);
    if (!found) throw new Error(`The Jira replica has no ${key}`);
    const { summary: title, description: body, labels, components } = found;
    return makeItem({ key, title, body, labels: [...labels], components: [...components] });
  };

  it('finds three themes for PAY-812, the saved card first, and says what waits', async () => {
    const evidence = await gatherEvidence(issue('PAY-812'), source, noon);
    expect(evidence.band).toBe('strong');
    expect(evidence.themes[0]?.theme.name).toBe(savedCard);
    expect(evidence.themes[0]?.reasons).toContainEqual(expect.objectContaining({ kind: 'linked-before', label: 'PAY-640' }));
    expect(new Set(evidence.themes.map(({ theme }) => theme.name))).toEqual(new Set([savedCard, whoDeclined, bankWindow]));
    expect(evidence.silences.map(({ cause, name, key, reach }) => [cause, name, key.charAt(0), reach.voices])).toEqual([
      ['waiting', whoDeclined, 'T', 14],
      ['review-overdue', 'Bring the bank’s window to the front', 'D', 7],
    ]);
    expect(evidence.silences[0]?.since).toBe(noon.now - 150 * 86_400_000);
    expect(evidence.otherSide.praise).toBeGreaterThan(0);
    expect(evidence.otherSide.unaffected).toContainEqual(expect.objectContaining({ name: 'Starter', total: 61 }));
  });

  it('says on PAY-655 what came of it, in figures and by name, as the ledger does', async () => {
    const { decisions, outcomes, silences } = await gatherEvidence(issue('PAY-655'), source, noon);
    const [outcome] = outcomes.filter(({ decision }) => decision.id === decisions[0]?.id);
    expect(outcome).toMatchObject({ verdict: 'improved', before: 18, after: 7 });
    expect(outcome?.rates?.p).toBeCloseTo(0.0161, 4);
    const { ledger } = await loopOf(source, { now: noon.now, settings: freshSettings });
    const compared = ledger.find(({ decision }) => decision.id === decisions[0]?.id)?.outcome;
    expect(compared).toMatchObject({ ...outcome });
    expect(outcome?.stillAccounts.length).toBeGreaterThan(0);
    // The older decision on the same theme is long overdue, and somebody let it rest.
    expect(silences).toEqual([]);
  });

  it('finds nothing for a copy change', async () => {
    const evidence = await gatherEvidence(issue('PAY-845'), source, noon);
    expect(evidence).toMatchObject({ band: 'none', themes: [], possible: [], unthemed: [] });
  });

  it('finds the pull request about the payment sheet to be about cards', async () => {
    const title = 'Keep the payment sheet open while a challenge is pending';
    const evidence = await gatherEvidence(makeItem({ key: 'ferrow/web#2291', host: 'github', title }), source, noon);
    const names = [...evidence.themes, ...evidence.possible].map(({ theme }) => theme.name);
    expect(names).toContain(bankWindow);
    expect(names).toContain(savedCard);
  });

  it('finds the refund themes for the refund policy', async () => {
    const policy = documents.find(({ title }) => title === 'Refund policy 2027');
    const body = policy?.tabs.map(({ text }) => text).join('\n') ?? '';
    const evidence = await gatherEvidence(
      makeItem({ key: 'doc', host: 'google-docs', title: 'Refund policy 2027', body }),
      source,
      noon,
    );
    expect(evidence.themes[0]?.theme.name).toBe('Refunds take weeks and nobody says when');
  });
});

function minutes(offset: string): number {
  const [hours = 0, rest = 0] = offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + rest);
}
