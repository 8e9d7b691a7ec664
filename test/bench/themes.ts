/**
 * How well lib/matching/themes finds the theme of a new verbatim: `npm run bench:themes -- --data DIR`, a folder whose notes have `meta.theme`
 * and `meta.split` (train or test); banking77 of the shared data without arguments. Confidence is fitted on every other test note and measured on the
 * rest; texts of another set (dup-hadoop's tickets) should be suggested nothing.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { signsOf, suggestThemes } from '../../lib/matching/themes/assign.ts';
import { themeTrainer } from '../../lib/matching/themes/train-themes.ts';
import type { ThemeModel } from '../../lib/matching/themes/theme-model.ts';
import { sharedData } from '../shared-data.ts';
import { calibrationError } from './calibration.ts';
import { noteText, readJudgedSet } from './judged-set.ts';
import type { JudgedNote } from './judged-set.ts';
import { fitLogistic } from './logistic.ts';

const gates = [0.15, 0.5, 0.8];

const { values } = parseArgs({ options: { data: { type: 'string' } } });
const shared = sharedData();
const folder = values.data ?? (shared === null ? null : join(shared, 'matching', 'banking77'));
if (folder === null) throw new Error('The judged sets are not here; set THROUGHLINE_DATA, or name a folder with --data');
const { notes } = readJudgedSet(folder);
const learned = notes.filter(({ meta }) => meta.split === 'train');
const asked = notes.filter(({ meta }) => meta.split === 'test');
if (learned.length === 0 || asked.length === 0) throw new Error(`${folder}: no note has meta.split train and test`);

const started = performance.now();
const trainer = themeTrainer();
for (const note of learned) trainer.add(noteText(note), [themeOf(note)]);
const trained = await trainer.finish(() => undefined);
if (!trained) throw new Error(`${folder}: fewer than two themes`);
const model: ThemeModel = trained;
const trainedMs = performance.now() - started;

const asking = performance.now();
const answers = asked.map((note) => ({ theme: themeOf(note), suggestions: suggestThemes(noteText(note), model) }));
const perNote = (performance.now() - asking) / asked.length;
const within = (count: number) =>
  answers.filter(({ theme, suggestions }) => suggestions.slice(0, count).some(({ themeId }) => themeId === theme)).length /
  answers.length;

const { held, other } = { held: answers.filter((_, index) => index % 2 === 1), other: otherTexts() };
console.table({
  [`${model.themeIds.length} themes`]: {
    'top 1': within(1).toFixed(3),
    'top 3': within(3).toFixed(3),
    'calibration error': calibrationError(held.map(answered)).toFixed(3),
    'training s': (trainedMs / 1_000).toFixed(1),
    'ms a note': perNote.toFixed(2),
  },
});
console.table(
  Object.fromEntries(
    gates.map((gate) => {
      const shown = answers.map(answered).filter(({ p }) => p >= gate);
      const strange = other.filter((text) => (suggestThemes(text, model)[0]?.confidence ?? 0) >= gate);
      return [
        `confidence >= ${gate}`,
        {
          suggested: (shown.length / answers.length).toFixed(3),
          right: (shown.filter(({ right }) => right).length / Math.max(1, shown.length)).toFixed(3),
          'of strangers': other.length === 0 ? '-' : (strange.length / other.length).toFixed(3),
        },
      ];
    }),
  ),
);

const fitted = fitLogistic([
  ...asked
    .filter((_, index) => index % 2 === 0)
    .map((note) => {
      const { themeId, margin, likeness } = signsOf(noteText(note), model);
      return { inputs: [margin, likeness], outcome: themeId === themeOf(note) ? (1 as const) : (0 as const), weight: 1 };
    }),
  ...other
    .filter((_, index) => index % 2 === 0)
    .map((text) => {
      const { margin, likeness } = signsOf(text, model);
      return { inputs: [margin, likeness], outcome: 0 as const, weight: 1 };
    }),
]);
console.log('fitted on every other one: margin, likeness, bias', fitted.map((value) => value.toFixed(2)).join(', '));

function answered({ theme, suggestions }: (typeof answers)[number]) {
  return { p: suggestions[0]?.confidence ?? 0, right: suggestions[0]?.themeId === theme };
}

function themeOf({ meta }: JudgedNote): string {
  return typeof meta.theme === 'string' ? meta.theme : '';
}

/** Titles of tickets that have nothing to do with a bank. */
function otherTexts(): readonly string[] {
  const strangers = shared === null ? null : join(shared, 'matching', 'dup-hadoop');
  return strangers !== null && existsSync(strangers) ? readJudgedSet(strangers).notes.map(({ text }) => text) : [];
}
