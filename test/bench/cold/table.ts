import type { EngineName } from './bundle.ts';
import { median, quantile, type Figures, type Measure } from './figures.ts';
import type { Goal, Verdict } from './goals.ts';

type Line = { readonly of: Measure; readonly name: string; readonly say: (value: number) => string };

const milliseconds = (value: number) => value.toFixed(value < 10 ? 1 : 0);
const megabytes = (value: number) => (value / 2 ** 20).toFixed(1);
const whole = (value: number) => Math.round(value).toLocaleString('en-GB');

const lines: readonly Line[] = [
  { of: 'cold', name: 'cold page -> ranked, ms', say: milliseconds },
  { of: 'paint', name: 'cold page -> ready to paint, ms', say: milliseconds },
  { of: 'wake', name: 'stopped worker -> ranked, ms', say: milliseconds },
  { of: 'warm', name: 'warm, ms', say: milliseconds },
  { of: 'notesPerSecond', name: 'stored and indexed, notes/s', say: whole },
  { of: 'wholePerSecond', name: 'whole import, notes/s', say: whole },
  { of: 'peak', name: 'peak heap at import, MB', say: megabytes },
  { of: 'add', name: 'add one, ms', say: milliseconds },
  { of: 'drop', name: 'delete one, ms', say: milliseconds },
  { of: 'heap', name: 'heap after a cold question, MB', say: megabytes },
  { of: 'disk', name: 'disk, MB', say: megabytes },
  { of: 'sensible', name: 'of the first 20 of the theme, %', say: (value) => (value * 100).toFixed(0) },
];

/** Medians, with the 95th percentile after a bar where there are several. */
export function tableOf(all: ReadonlyMap<EngineName, Figures>): string {
  const head = ['median | p95', ...all.keys()];
  const rows = lines.map(({ of, name, say }) => [
    name,
    ...[...all.values()].map((figures) => {
      const values = figures[of];
      if (values.length === 0) return '-';
      return values.length < 3 ? say(median(values)) : `${say(median(values))} | ${say(quantile(values, 0.95))}`;
    }),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  return [head, ...rows]
    .map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))))
    .map((row) => row.join('   '))
    .join('\n');
}

export function sayVerdict({ goal, got, reached }: Verdict): string {
  const mark = reached ? 'reached' : 'MISSED ';
  if ('fasterThan' in goal) return `${mark}  cold, ${got.toFixed(1)} x as fast as ${goal.fasterThan} (goal ${goal.times} x)`;
  const line = lines.find(({ of }) => of === goal.of);
  return `${mark}  ${line?.name ?? goal.of}: ${line?.say(got) ?? got} (goal ${bound(goal, line)})`;
}

function bound({ most, least }: Exclude<Goal, { readonly fasterThan: EngineName }>, line: Line | undefined): string {
  const said = (value: number) => line?.say(value) ?? String(value);
  return most === undefined ? `at least ${said(least ?? 0)}` : `at most ${said(most)}`;
}
