import { expect, test } from 'vitest';
import { countUnits } from '../analysis/count-unit.ts';
import { makeSample } from '../sample/sample.ts';
import { riskVoices } from '../domain/vocabulary.ts';
import { journeyMaps, type JourneyMap } from './journey-map.ts';
import { memorySource } from './memory-source.ts';

const rows = makeSample('2026-11-23');
const now = Date.parse('2026-11-23T12:00:00Z');
const day = 86_400_000;
const customers = new Map(rows.customers.map((one) => [one.id, one]));
const accountOf = (item: (typeof rows.feedback)[number]) =>
  item.accountId ?? (item.customerId === null ? null : (customers.get(item.customerId)?.accountId ?? null));

const cellsOf = ([map]: readonly JourneyMap[]) => map?.stages.flatMap(({ cells }) => cells) ?? [];

test.each(countUnits.flatMap((unit) => ([30, 90, 365, null] as const).map((days) => [unit, days] as const)))(
  'every cell in %s over %s days is what a count by hand gives',
  async (unit, windowDays) => {
    const cells = cellsOf(await journeyMaps(memorySource(rows), { now, windowDays }, unit));
    expect(cells).toHaveLength(rows.moments.length);
    for (const { moment, reach, share, bySegment } of cells) {
      const themes = new Set(moment.themeIds);
      const held = new Set(rows.assignments.filter(({ themeId }) => themes.has(themeId)).map(({ feedbackId }) => feedbackId));
      const here = rows.feedback.filter(({ id, momentId, saidAt }) => {
        if (momentId !== moment.id && !held.has(id)) return false;
        return windowDays === null ? true : saidAt !== null && saidAt > now - windowDays * day && saidAt <= now;
      });
      const problems = here.filter(({ signal }) => signal?.kind === 'problem');
      const voice = (item: (typeof here)[number]) => {
        if (unit === 'mentions') return item.id;
        const [account, person] = [accountOf(item), item.customerId];
        return (unit === 'people' ? (person ?? account) : (account ?? person)) ?? item.id;
      };
      expect(reach.voices, moment.name).toBe(new Set(problems.map(voice)).size);
      expect(share === null ? 0 : share.items, moment.name).toBe(here.length);
      expect(bySegment.reduce((sum, { reporting }) => sum + reporting, 0)).toBe(reach.voices);
    }
  },
);

test('a moment of truth that many report is at risk, whatever is counted', async () => {
  for (const unit of countUnits) {
    const cells = cellsOf(await journeyMaps(memorySource(rows), { now, windowDays: 90 }, unit));
    expect(cells.filter(({ atRisk }) => atRisk).map(({ moment }) => moment.name)).toContain('Pay with a saved card');
    for (const { moment, atRisk } of cells) if ((moment.weight ?? 0) < 4) expect(atRisk).toBe(false);
  }
  const cells = cellsOf(await journeyMaps(memorySource(rows), { now, windowDays: 90 }, 'accounts'));
  for (const { reach, atRisk } of cells) if (reach.voices < riskVoices) expect(atRisk).toBe(false);
});

test('feedback of a theme that was deleted counts at no moment', async () => {
  const at = (cells: ReturnType<typeof cellsOf>) => cells.find(({ moment }) => moment.name === 'Pay with a saved card');
  // At the moment by its themes alone.
  const feedback = rows.feedback.map((item) => ({ ...item, momentId: null }));
  const counted = async (themes: typeof rows.themes) =>
    at(cellsOf(await journeyMaps(memorySource({ ...rows, feedback, themes }), { now, windowDays: 90 }, 'mentions')));
  const before = await counted(rows.themes);
  expect(before?.reach.voices).toBeGreaterThan(0);
  const after = await counted(rows.themes.filter(({ id }) => !before?.moment.themeIds.includes(id)));
  expect(after).toMatchObject({ themes: 0, reach: { voices: 0 }, share: null });
});

test('twelve months end with this one, and each counts what was said in it', async () => {
  const cells = cellsOf(await journeyMaps(memorySource(rows), { now, windowDays: 30 }, 'mentions'));
  for (const { months } of cells) {
    expect(months).toHaveLength(12);
    expect([months[0]?.month, months.at(-1)?.month]).toEqual(['2025-12', '2026-11']);
  }
  expect(cells.flatMap(({ months }) => months).some(({ reporting }) => reporting > 0)).toBe(true);
});
