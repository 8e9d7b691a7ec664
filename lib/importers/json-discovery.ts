import { decodeText } from './decode.ts';
import type { Encoding } from './encoding.ts';
import { pathGatherer, type RecordPath } from './json-path.ts';
import { jsonScanner, type FoundObject, type JsonPlace } from './json-scanner.ts';

/**
 * Where the records of a JSON document may lie, likeliest first: objects in arrays, then objects in arrays of those, then
 * the members of an object of objects. Empty where the document holds no object in either.
 * @throws Fault `json-invalid` with the line.
 */
export async function discoverRecords(file: Blob, encoding: Encoding, signal: AbortSignal): Promise<readonly RecordPath[]> {
  const outer = pathGatherer();
  const inner = pathGatherer();
  await scan(
    file,
    encoding,
    signal,
    (_, inArray) => inArray,
    (place, record) => {
      outer.add(place, record);
      for (const [key, value] of Object.entries(record)) {
        if (!Array.isArray(value)) continue;
        for (const member of value) if (isObject(member)) inner.add([...place, key, null], member);
      }
    },
  );
  const paths = [...outer.paths(), ...inner.paths()];
  if (paths.length > 0) return paths;
  const members = pathGatherer();
  await scan(
    file,
    encoding,
    signal,
    (place) => place.length === 1,
    (place, record) => members.add(place, record),
  );
  return members.paths();
}

async function scan(
  file: Blob,
  encoding: Encoding,
  signal: AbortSignal,
  wanted: (place: JsonPlace, inArray: boolean) => boolean,
  use: (place: JsonPlace, record: object) => void,
): Promise<void> {
  const scanner = jsonScanner(wanted, (found) => {
    const record = parseRecord(found);
    if (record) use(found.place, record);
  });
  for await (const { text } of decodeText(file, encoding, signal)) scanner.push(text);
  scanner.end();
}

/** The record that a text holds, or null where it is no valid object. */
export function parseRecord({ text, truncated }: Pick<FoundObject, 'text' | 'truncated'>): object | null {
  if (truncated) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
