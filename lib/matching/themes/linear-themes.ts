import type { Breathe } from '../vectors/leading.ts';
import type { Encoded } from './theme-model.ts';

const rounds = 4;
const margin = 0.3;
const mostStep = 0.1;
const notesAtOnce = 100;

/** What one feature says of each theme that it says anything of. Arrays side by side: ten times as fast to walk as maps. */
export type FeatureRow = { readonly themes: number[]; readonly now: number[]; readonly mean: number[] };

/**
 * A weight for each feature and theme. It begins at the themes' centroids and goes through the notes a few times; where another theme
 * comes too near, both are moved apart by as much as it takes (passive-aggressive updates, Crammer et al., JMLR 7, 2006). What counts is the
 * `mean` over all steps, which is steadier than the last one.
 */
export async function linearThemes(
  notes: readonly Encoded[],
  labels: readonly (readonly number[])[],
  themes: number,
  features: number,
  breathe: Breathe,
): Promise<readonly FeatureRow[]> {
  const rows = centroids(notes, labels, themes, features);
  const scores = new Float64Array(themes);
  const order = shuffled(notes.length);
  const steps = rounds * notes.length;
  for (let step = 0; step < steps; step++) {
    if (step % notesAtOnce === 0) await breathe();
    const index = order[step % notes.length] ?? 0;
    const note = notes[index];
    if (!note) continue;
    score(note, rows, scores);
    const own = labels[index] ?? [];
    const rival = best(scores, own);
    if (rival < 0) continue;
    for (const label of own) {
      const loss = margin - ((scores[label] ?? 0) - (scores[rival] ?? 0));
      if (loss > 0) moveApart(note, rows, label, rival, Math.min(mostStep, loss / 2), 1 - step / steps);
    }
  }
  return rows;
}

function score({ numbers, values }: Encoded, rows: readonly FeatureRow[], scores: Float64Array): void {
  scores.fill(0);
  for (let at = 0; at < numbers.length; at++) {
    const row = rows[numbers[at] ?? 0];
    const value = values[at] ?? 0;
    if (!row) continue;
    for (let entry = 0; entry < row.themes.length; entry++) {
      const theme = row.themes[entry] ?? 0;
      scores[theme] = (scores[theme] ?? 0) + value * (row.now[entry] ?? 0);
    }
  }
}

function moveApart(
  { numbers, values }: Encoded,
  rows: readonly FeatureRow[],
  label: number,
  rival: number,
  size: number,
  left: number,
): void {
  numbers.forEach((number, at) => {
    const by = size * (values[at] ?? 0);
    bump(rows[number], label, by, left);
    bump(rows[number], rival, -by, left);
  });
}

function centroids(
  notes: readonly Encoded[],
  labels: readonly (readonly number[])[],
  themes: number,
  features: number,
): readonly FeatureRow[] {
  const rows = Array.from({ length: features }, (): FeatureRow => ({ themes: [], now: [], mean: [] }));
  notes.forEach(({ numbers, values }, note) => {
    for (const label of labels[note] ?? []) numbers.forEach((number, at) => bump(rows[number], label, values[at] ?? 0, 0));
  });
  const squares = new Float64Array(themes);
  for (const { themes: held, now } of rows)
    held.forEach((theme, at) => (squares[theme] = (squares[theme] ?? 0) + (now[at] ?? 0) ** 2));
  for (const { themes: held, now, mean } of rows) {
    held.forEach((theme, at) => (now[at] = mean[at] = (now[at] ?? 0) / (Math.sqrt(squares[theme] ?? 0) || 1)));
  }
  return rows;
}

function best(scores: Float64Array, without: readonly number[]): number {
  let found = -1;
  for (let theme = 0; theme < scores.length; theme++) {
    if ((found < 0 || (scores[theme] ?? 0) > (scores[found] ?? 0)) && !without.includes(theme)) found = theme;
  }
  return found;
}

function bump(row: FeatureRow | undefined, theme: number, by: number, left: number): void {
  if (!row) return;
  const known = row.themes.indexOf(theme);
  const at = known < 0 ? row.themes.push(theme) - 1 : known;
  row.now[at] = (row.now[at] ?? 0) + by;
  row.mean[at] = (row.mean[at] ?? 0) + by * left;
}

/** The same order every time (Fisher and Yates, over a fixed linear congruential sequence). */
function shuffled(size: number): Uint32Array {
  const order = Uint32Array.from({ length: size }, (_, index) => index);
  let state = 1;
  for (let last = size - 1; last > 0; last--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
}
