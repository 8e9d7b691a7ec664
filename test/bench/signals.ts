/**
 * How far inferred signals (lib/matching/signals) agree with the ratings that people gave with the same words: `npm run bench:signals`. A rating is a proxy:
 * it judges the whole, and says nothing of requests and questions. Read from the real exports of the shared data as an import reads
 * them; the margin was chosen on the first files. Early variants were seen on the others too, so they are held out of the margin alone.
 */
import { openAsBlob } from 'node:fs';
import { join } from 'node:path';
import type { SignalKind } from '../../lib/domain/feedback.ts';
import type { ImportedItem } from '../../lib/importers/imported.ts';
import { inspect } from '../../lib/importers/inspect.ts';
import { inferSignal } from '../../lib/matching/signals/infer-signal.ts';
import { planOf, readAll } from '../import-fixture.ts';
import { sharedData } from '../shared-data.ts';

type Told = { readonly item: ImportedItem; readonly inferred: SignalKind | null };

const shared = sharedData();
if (shared === null) throw new Error('The exports are not here; set THROUGHLINE_DATA');
const folder = join(shared, 'exports');

const rated = {
  'chosen on': ['appstore-nested-by-date.json', 'amazon-fine-food-unix-seconds.csv'],
  'held out': [
    'amazon-alexa-bom-crlf.tsv',
    'google-play-firefox-replies-mongo.csv',
    'restaurant-reviews-raw-quotes.tsv',
    'skytrax-lounge.csv',
    'voc-customer-feedback.csv',
  ],
};
const unrated = ['ms-techcommunity.ndjson', 'mozilla-support-questions-html.csv'];
const foreign = ['nps-french-windows-1252.csv', 'trustpilot-danish.csv', 'hotel-portuguese-semicolon.csv'];

for (const [part, files] of Object.entries(rated)) {
  const told = await Promise.all(files.map(read));
  console.log(`\nAgainst ratings, ${part}`);
  console.table(
    Object.fromEntries(
      [...told, ...(files.length > 2 ? [told.flat()] : [])].map((one, index) => [files[index] ?? 'together', agreement(one)]),
    ),
  );
}
console.log('\nForums, where nearly all ask for help');
console.table(Object.fromEntries(await Promise.all(unrated.map(async (file) => [file, shares(await read(file))] as const))));
console.log('\nOther languages, where nothing should be inferred');
console.table(Object.fromEntries(await Promise.all(foreign.map(async (file) => [file, shares(await read(file))] as const))));

async function read(file: string): Promise<readonly Told[]> {
  const blob = await openAsBlob(join(folder, file));
  const { items } = await readAll(blob, planOf(await inspect(blob, file, new AbortController().signal)));
  return items.map((item) => ({ item, inferred: inferSignal(item) }));
}

/** What a rating says: problem, praise, or neither from the middle of its scale. */
function agreement(told: readonly Told[]) {
  const judged = told.filter(({ item }) => item.rating !== null);
  const of = (kind: SignalKind) => {
    const all = judged.filter(({ item }) => item.signal?.kind === kind);
    const said = judged.filter(({ inferred }) => inferred === kind);
    const right = said.filter(({ item }) => item.signal?.kind === kind);
    const clear = said.filter(({ item }) => item.signal !== null);
    return {
      [`${kind}: rated so`]: all.length,
      'inferred so': said.length,
      right: ratio(right.length, said.length),
      'right of 1-2 and 4-5': ratio(right.length, clear.length),
      found: ratio(right.length, all.length),
    };
  };
  const named = (kind: SignalKind) =>
    Object.fromEntries(Object.entries(of(kind)).map(([name, value]) => [name.includes(kind) ? name : `${kind}: ${name}`, value]));
  return { rated: judged.length, ...named('problem'), ...named('praise') };
}

function shares(told: readonly Told[]) {
  const share = (kind: SignalKind | null) => ratio(told.filter(({ inferred }) => inferred === kind).length, told.length);
  return {
    items: told.length,
    problem: share('problem'),
    request: share('request'),
    question: share('question'),
    praise: share('praise'),
    nothing: share(null),
  };
}

function ratio(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(2);
}
