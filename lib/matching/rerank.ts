import { saturation } from './bm25.ts';
import { byGrams, byPairs, byWords } from './channels.ts';
import type { Channel } from './channels.ts';
import { leadOf } from './tokens.ts';
import type { Tokens } from './tokens.ts';
import { wordingScores } from './wording.ts';
import type { Wording } from './wording.ts';

type Weighted = {
  readonly of: 'title' | 'body';
  readonly within: 'text' | 'lead';
  readonly channel: Channel;
  readonly weight: number;
};

/** What the second stage adds to the first, with weights beside the first stage's 1 (docs/adr/0010-matching.md). */
const channels: readonly Weighted[] = [
  { of: 'title', within: 'text', channel: byGrams, weight: 0.4 },
  { of: 'title', within: 'lead', channel: byGrams, weight: 0.2 },
  { of: 'title', within: 'lead', channel: byWords, weight: 0.2 },
  { of: 'title', within: 'text', channel: byPairs, weight: 0.1 },
  { of: 'body', within: 'text', channel: byPairs, weight: 0.3 },
  { of: 'body', within: 'text', channel: byWords, weight: 0.2 },
];

/**
 * The second stage: scores of the candidates, which come best first. Each channel and the first stage are divided by their best. Frequencies
 * are those among the candidates, so that no further index is needed.
 */
export function rerank(
  query: { readonly title: Tokens; readonly body: Tokens },
  texts: readonly Tokens[],
  firstStage: readonly number[],
  wording: Wording | null,
): readonly number[] {
  const total = divided(firstStage);
  const add = (weight: number, values: readonly number[]): void => {
    divided(values).forEach((value, index) => (total[index] = (total[index] ?? 0) + weight * value));
  };
  const within = { text: texts, lead: texts.map(leadOf) };
  for (const { of, within: part, channel, weight } of channels) add(weight, scores(query[of], within[part], channel));
  if (wording) for (const { weight, values } of wordingScores(query, within, wording)) add(weight, values);
  return total;
}

function scores(query: Tokens, texts: readonly Tokens[], channel: Channel): readonly number[] {
  const { pieces, count } = channel(query);
  if (pieces === 0) return texts.map(() => 0);
  const counts = texts.map(count);
  const holding = new Uint32Array(pieces);
  for (const { found } of counts) for (const number of found.keys()) holding[number] = (holding[number] ?? 0) + 1;
  const rarity = Array.from(holding, (held) => Math.log(1 + (texts.length - held + 0.5) / (held + 0.5)));
  const averageSize = Math.max(1, counts.reduce((sum, { size }) => sum + size, 0) / counts.length);
  return counts.map(({ found, size }) => {
    let score = 0;
    for (const [number, frequency] of found) score += (rarity[number] ?? 0) * saturation(frequency, size, averageSize);
    return score;
  });
}

function divided(values: readonly number[]): number[] {
  const most = values.reduce((a, b) => Math.max(a, b), 0);
  return values.map((value) => (most === 0 ? 0 : Math.max(0, value) / most));
}
