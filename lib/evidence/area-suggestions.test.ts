import { expect, it } from 'vitest';
import { newId } from '../domain/ids.ts';
import { newRow } from '../domain/row.ts';
import { makeSample } from '../sample/sample.ts';
import { suggestAreas } from './area-suggestions.ts';
import { memorySource } from './memory-source.ts';

const rows = makeSample('2026-11-23');
const web = { host: 'github', base: 'https://github.com', scope: 'ferrow/web' } as const;

it('says what the links of a repository without a rule speak for, and how many of them do', async () => {
  const suggestions = await suggestAreas(memorySource(rows));
  expect(suggestions).toContainEqual({ ...web, area: 'Payments', items: 3, of: 4 });
  expect(suggestions.filter(({ host }) => host === 'jira')).toEqual([]);
});

it('says nothing where a rule stands, or where links speak for several areas', async () => {
  const ruled = { ...rows, areas: [...rows.areas, { ...newRow(newId(), 0), ...web, scope: 'Ferrow/Web', area: 'Clubs' }] };
  expect((await suggestAreas(memorySource(ruled))).filter(({ scope }) => scope === web.scope)).toEqual([]);
  const none = { ...rows, links: rows.links.filter(({ item }) => item.host !== 'github') };
  expect(await suggestAreas(memorySource(none))).toEqual([]);
});
