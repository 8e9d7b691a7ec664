import { openAsBlob } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ImportedItem, RowError } from '../lib/importers/imported.ts';
import { inspect, type Inspection } from '../lib/importers/inspect.ts';
import type { ColumnUse, ReadingPlan } from '../lib/importers/plan.ts';
import { readItems } from '../lib/importers/read-items.ts';

/** A file of test/fixtures/imports. */
export function fixture(name: string): Promise<Blob> {
  return openAsBlob(fileURLToPath(new URL(`./fixtures/imports/${name}`, import.meta.url)));
}

/** What a file's inspection says, without anybody correcting it. */
export async function inspectFixture(name: string): Promise<Inspection> {
  return inspect(await fixture(name), name, new AbortController().signal);
}

/** The plan that the guesses make, with some columns' uses changed by name. */
export function planOf(inspection: Inspection, changes: Readonly<Record<string, ColumnUse>> = {}): ReadingPlan {
  const { layout, columns, guesses, source } = inspection;
  return {
    layout,
    columns,
    source,
    channel: null,
    uses: columns.map(({ name }, index) => changes[name] ?? guesses[index]?.use ?? nothing),
  };
}

const nothing: ColumnUse = { holds: 'nothing', because: null };

export async function readAll(
  file: Blob,
  plan: ReadingPlan,
): Promise<{ items: readonly ImportedItem[]; errors: readonly RowError[] }> {
  const items: ImportedItem[] = [];
  const errors: RowError[] = [];
  for await (const batch of readItems(file, plan, new AbortController().signal)) {
    items.push(...batch.items);
    errors.push(...batch.errors);
  }
  return { items, errors };
}
