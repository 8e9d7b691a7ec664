import type { IndexReader, MatchReason } from '../matching.ts';
import { stopWords } from '../stop-words.ts';
import { countFeatures, eachFeature } from './features.ts';
import { encode } from './theme-model.ts';
import type { ThemeModel } from './theme-model.ts';

/** A theme that a verbatim probably belongs to. */
export type ThemeSuggestion = {
  readonly themeId: string;
  /** 0..1: how often a suggestion like this one is right. */
  readonly confidence: number;
  readonly reasons: readonly MatchReason[];
};

const suggested = 5;
const linearWeight = 1.5;
const seldom = 0.05;
/** The log odds of naive Bayes are stretched between the best theme and the one at this rank. */
const farRank = 20;
const mostWords = 4;

/** Fitted on half of a judged set and measured on the other by test/bench/themes.ts (docs/adr/0010-matching.md). */
const confidenceWeights = { margin: 1.46, likeness: 9.1, bias: -4.33 } as const;

/** The themes that a verbatim most probably belongs to, likeliest first; none where nothing was learned or no word is known. */
export async function assign(verbatim: string, reader: IndexReader): Promise<readonly ThemeSuggestion[]> {
  const model = await reader.themeModel?.();
  return model ? suggestThemes(verbatim, model) : [];
}

/** The same for a model at hand: a linear classifier and naive Bayes together. */
export function suggestThemes(verbatim: string, model: ThemeModel): readonly ThemeSuggestion[] {
  const { ranked, linear } = scoreThemes(verbatim, model);
  return ranked.slice(0, suggested).map(({ theme, score }, index): ThemeSuggestion => {
    const rival = ranked[index === 0 ? 1 : 0]?.score ?? 0;
    return {
      themeId: model.themeIds[theme] ?? '',
      confidence: confidenceOf({ margin: score - rival, likeness: linear[theme] ?? 0 }),
      reasons: reasonsOf(verbatim, theme, model),
    };
  });
}

type Signs = { readonly margin: number; readonly likeness: number };

/** What confidence is made from: the lead over the next theme, and how alike verbatim and theme are at all. */
export function signsOf(verbatim: string, model: ThemeModel): Signs & { readonly themeId: string | null } {
  const { ranked, linear } = scoreThemes(verbatim, model);
  const [first, second] = ranked;
  if (!first) return { themeId: null, margin: 0, likeness: 0 };
  return {
    themeId: model.themeIds[first.theme] ?? null,
    margin: first.score - (second?.score ?? 0),
    likeness: linear[first.theme] ?? 0,
  };
}

function confidenceOf({ margin, likeness }: Signs): number {
  const z = confidenceWeights.margin * margin + confidenceWeights.likeness * likeness + confidenceWeights.bias;
  return 1 / (1 + Math.exp(-z));
}

function scoreThemes(verbatim: string, model: ThemeModel) {
  const text = encode(countFeatures(verbatim), (feature) => numbersOf(model).get(feature), model.idf);
  const size = model.themeIds.length;
  const [linear, bayes] = [new Float64Array(size), new Float64Array(size)];
  if (text.numbers.length === 0) return { ranked: [], linear };
  const floor = Float64Array.from(model.totals, (total) => Math.log(seldom / (total + seldom * model.features.length)));
  let information = 0;
  text.numbers.forEach((number, at) => {
    const idf = model.idf[number] ?? 0;
    information += idf;
    for (let entry = model.starts[number] ?? 0; entry < (model.starts[number + 1] ?? 0); entry++) {
      const theme = model.themes[entry] ?? 0;
      linear[theme] = (linear[theme] ?? 0) + (text.values[at] ?? 0) * (model.weights[entry] ?? 0);
      bayes[theme] = (bayes[theme] ?? 0) + idf * Math.log(((model.counts[entry] ?? 0) + seldom) / seldom);
    }
  });
  floor.forEach((each, theme) => (bayes[theme] = (bayes[theme] ?? 0) + information * each));
  const likelier = stretched(bayes);
  const most = Math.max(1e-9, ...linear);
  const ranked = Array.from(linear, (value, theme) => ({
    theme,
    score: linearWeight * Math.max(0, value / most) + (likelier[theme] ?? 0),
  })).sort((a, b) => b.score - a.score || a.theme - b.theme);
  return { ranked, linear };
}

function stretched(values: Float64Array): Float64Array {
  const sorted = values.toSorted().reverse();
  const [most, far] = [sorted[0] ?? 0, sorted[Math.min(farRank, sorted.length - 1)] ?? 0];
  return values.map((value) => Math.max(0, (value - far) / (most - far || 1)));
}

/** The words that speak most for the theme, as the verbatim writes them; a function word alone tells a reader nothing. */
function reasonsOf(verbatim: string, theme: number, model: ThemeModel): readonly MatchReason[] {
  const said = new Map<string, number>();
  eachFeature(verbatim, (feature, start, end) => {
    const number = numbersOf(model).get(feature);
    if (number === undefined || stopWords.has(feature)) return;
    const weight = weightOf(number, theme, model) * (model.idf[number] ?? 0);
    if (weight > 0) said.set(verbatim.slice(start, end), weight);
  });
  const words = [...said].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  const kept = words.slice(0, mostWords).filter((word, at, all) => !all.some((other, b) => b !== at && other.includes(word)));
  return kept.length === 0 ? [] : [{ how: 'exact', words: kept }];
}

function weightOf(feature: number, theme: number, { starts, themes, weights }: ThemeModel): number {
  for (let entry = starts[feature] ?? 0; entry < (starts[feature + 1] ?? 0); entry++) {
    if (themes[entry] === theme) return weights[entry] ?? 0;
  }
  return 0;
}

const numberings = new WeakMap<ThemeModel, ReadonlyMap<string, number>>();

function numbersOf(model: ThemeModel): ReadonlyMap<string, number> {
  const known = numberings.get(model);
  if (known) return known;
  const numbers = new Map(model.features.map((feature, number) => [feature, number]));
  numberings.set(model, numbers);
  return numbers;
}
