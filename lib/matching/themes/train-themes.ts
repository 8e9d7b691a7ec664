import type { Breathe } from '../vectors/leading.ts';
import { countFeatures } from './features.ts';
import { linearThemes } from './linear-themes.ts';
import type { FeatureRow } from './linear-themes.ts';
import { encode } from './theme-model.ts';
import type { ThemeModel } from './theme-model.ts';

export type ThemeTrainer = {
  /** Takes in a note that belongs to themes, or a theme's own text. */
  readonly add: (text: string, themeIds: readonly string[]) => void;
  /** The model, or null where fewer than two themes have anything. Takes seconds for tens of thousands of notes: pause in `breathe`. */
  readonly finish: (breathe: Breathe) => Promise<ThemeModel | null>;
};

/** Below this many notes a word that only one of them has still counts. */
const fewNotes = 2_000;

/** Learns to tell themes apart from the feedback that people, columns or rules put in them. */
export function themeTrainer(): ThemeTrainer {
  const notes: { readonly counts: ReadonlyMap<string, number>; readonly labels: readonly number[] }[] = [];
  const themes = new Map<string, number>();
  const holding = new Map<string, number>();

  const add = (text: string, themeIds: readonly string[]): void => {
    const counts = countFeatures(text);
    if (counts.size === 0 || themeIds.length === 0) return;
    for (const feature of counts.keys()) holding.set(feature, (holding.get(feature) ?? 0) + 1);
    const labels = themeIds.map((id) => {
      const known = themes.get(id) ?? themes.size;
      themes.set(id, known);
      return known;
    });
    notes.push({ counts, labels });
  };

  const finish = async (breathe: Breathe): Promise<ThemeModel | null> => {
    if (themes.size < 2) return null;
    const least = notes.length < fewNotes ? 1 : 2;
    const features = [...holding].filter(([, count]) => count >= least).map(([feature]) => feature);
    const numbers = new Map(features.map((feature, number) => [feature, number]));
    const idf = Float32Array.from(features, (feature) => Math.log(1 + notes.length / (holding.get(feature) ?? 1)));
    await breathe();
    const encoded = notes.map(({ counts }) => encode(counts, (feature) => numbers.get(feature), idf));
    await breathe();
    const labels = notes.map((note) => note.labels);
    const rows = await linearThemes(encoded, labels, themes.size, features.length, breathe);
    const counts = features.map(() => new Map<number, number>());
    const totals = new Float32Array(themes.size);
    encoded.forEach(({ numbers: held, frequencies }, note) => {
      for (const label of labels[note] ?? []) {
        held.forEach((number, at) => {
          const row = counts[number];
          row?.set(label, (row.get(label) ?? 0) + (frequencies[at] ?? 0));
          totals[label] = (totals[label] ?? 0) + 1;
        });
      }
    });
    return { themeIds: [...themes.keys()], features, idf, totals, ...packed(rows, counts) };
  };

  return { add, finish };
}

function packed(rows: readonly FeatureRow[], counts: readonly ReadonlyMap<number, number>[]) {
  const starts = new Uint32Array(rows.length + 1);
  rows.forEach((row, number) => (starts[number + 1] = (starts[number] ?? 0) + row.themes.length));
  const size = starts[rows.length] ?? 0;
  const columns = { themes: new Uint16Array(size), weights: new Float32Array(size), counts: new Float32Array(size) };
  rows.forEach((row, number) => {
    const from = starts[number] ?? 0;
    columns.themes.set(row.themes, from);
    columns.weights.set(row.mean, from);
    columns.counts.set(
      row.themes.map((theme) => counts[number]?.get(theme) ?? 0),
      from,
    );
  });
  return { starts, ...columns };
}
