import { expect, it } from 'vitest';
import type { Link } from '../../lib/domain/decision.ts';
import { gatherEvidence } from '../../lib/evidence/gather.ts';
import { memorySource } from '../../lib/evidence/memory-source.ts';
import { makeSample } from '../../lib/sample/sample.ts';
import { makeItem, makeLink } from '../../test/builders.ts';
import { citables } from './cites.ts';

const now = Date.UTC(2026, 10, 23, 12);
const rows = makeSample('2026-11-23');
const item = makeItem({ key: 'PAY-9999', title: 'Saved card is lost when a declined payment is retried' });

async function chosenWith(links: Parameters<typeof memorySource>[0]['links']) {
  const source = memorySource({ ...rows, links: links ?? [], decisions: [] });
  const evidence = await gatherEvidence(item, source, { now, windowDays: 90 });
  return {
    evidence,
    chosen: citables(evidence)
      .filter((one) => one.chosen)
      .map((one) => one.insight.key),
  };
}

it('proposes the best match and the moments it belongs to, while nothing is linked', async () => {
  const { evidence, chosen } = await chosenWith([]);
  const best = evidence.themes[0];
  expect(best).toBeDefined();
  expect(chosen).toEqual([best?.theme.key, ...(best?.moments.map(({ key }) => key) ?? [])]);
});

it('cites feedback without a theme once somebody takes it up', async () => {
  const [feedback] = rows.feedback;
  const [theme] = rows.themes;
  if (!feedback || !theme) throw new Error('the sample has feedback');
  const { id, key, text } = feedback;
  const insight = { kind: 'feedback', id, key } as const;
  const about = makeItem({ key: 'PAY-9998', title: text });
  const loose = { feedback: [feedback], accounts: rows.accounts };
  const cited = async (links: readonly Link[]) =>
    citables(await gatherEvidence(about, memorySource({ ...loose, links }), { now, windowDays: 90 }));
  expect(await cited([])).toEqual([]);
  expect(await cited([makeLink(about, theme, { insight, relation: 'considers' })])).toMatchObject([
    { insight, chosen: true, reach: { voices: 1, mentions: 1 } },
  ]);
});

it('cites what people linked and nothing that they did not', async () => {
  const theme = rows.themes.at(-1);
  if (!theme) throw new Error('the sample has themes');
  const { chosen } = await chosenWith([makeLink(item, theme)]);
  expect(chosen).toEqual([theme.key]);
});
