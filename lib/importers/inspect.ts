import { Fault } from '../domain/errors.ts';
import { readSlice } from './bytes.ts';
import type { Column } from './columns.ts';
import { guessTableShape } from './dialect.ts';
import type { Encoding } from './encoding.ts';
import { looksLikeJson } from './json-kind.ts';
import { discoverRecords } from './json-discovery.ts';
import type { Layout } from './layout.ts';
import { guessMapping, type Guess } from './mapping.ts';
import { profileRows, type Profiled } from './profile-rows.ts';
import { sniff } from './sniff.ts';
import { sourceName } from './source-name.ts';
import { readTableHeader } from './table-header.ts';

export type Inspection = Profiled & {
  readonly fileName: string;
  readonly layout: Layout;
  readonly guesses: readonly Guess[];
  readonly source: string;
};

/** What the person knows better than the guess. */
export type InspectOptions = {
  readonly encoding?: Encoding;
  readonly onProgress?: (bytesRead: number, rows: number) => void;
};

/**
 * Looks through a whole file once: how it is written, its columns with their first values and counts, what each probably
 * holds. Nothing is imported. Throws a Fault for what is no feedback file (see sniff.ts), too large, or not valid JSON.
 */
export async function inspect(
  file: Blob,
  fileName: string,
  signal: AbortSignal,
  options: InspectOptions = {},
): Promise<Inspection> {
  const encoding = options.encoding ?? (await sniff(file, signal));
  const sample = await firstText(file, encoding);
  if (sample.trim() === '') throw new Fault('file-empty');
  if (markup.test(sample)) throw new Fault('file-markup');
  const source = sourceName(fileName);
  const profileLayout = (layout: Layout, columns: readonly Column[]) =>
    profileRows(file, layout, columns, signal, options.onProgress ?? (() => undefined));

  const jsonKind = looksLikeJson(sample);
  if (jsonKind === 'lines') {
    const layout: Layout = { kind: 'json-lines', encoding };
    return withGuesses({ fileName, source, layout, ...(await profileLayout(layout, [])) });
  }
  if (jsonKind === 'document') {
    const paths = await discoverRecords(file, encoding, signal);
    let first: Inspection | undefined;
    for (const path of paths.slice(0, 4)) {
      const layout: Layout = { kind: 'json', encoding, path };
      const inspection = withGuesses({ fileName, source, layout, ...(await profileLayout(layout, [])) });
      if (inspection.guesses.some(({ use }) => use.holds === 'text')) return inspection;
      first ??= inspection;
    }
    if (!first) throw new Fault('no-text-column');
    return first;
  }
  const shape = guessTableShape(sample, sample.length < sampleBytes / 4 || file.size <= sampleBytes);
  const { columns, headerRows } = readTableHeader(sample, shape);
  const layout: Layout = { kind: 'table', encoding, ...shape, headerRows };
  return withGuesses({ fileName, source, layout, ...(await profileLayout(layout, columns)) });
}

/** How a whole page or document of markup opens; a table of messages in HTML opens with its header. */
const markup = /^\s*<(?:!doctype\s|html[\s>]|\?xml\s)/iu;

const sampleBytes = 512 * 1024;

async function firstText(file: Blob, encoding: Encoding): Promise<string> {
  const bytes = await readSlice(file, 0, sampleBytes);
  return new TextDecoder(encoding.label).decode(bytes, { stream: file.size > sampleBytes });
}

function withGuesses(inspected: Omit<Inspection, 'guesses'>): Inspection {
  return { ...inspected, guesses: guessMapping(inspected.columns, inspected.profiles, inspected.readable) };
}
