import { makeSample } from '../../lib/sample/sample.ts';
import { seededRandom } from '../../lib/sample/random.ts';
import { makeCorpus } from './cold/corpus.ts';

const sampleDay = '2026-11-23';
const day = 86_400_000;
const latest = Date.UTC(2026, 10, 22);
/** Words of the sample's own that each note says beside made-up ones: every word that an item of the sample says then stands in thousands of notes. */
const ownWords = 12;

/** A file of so many notes to import beside the sample: the corpus of bench:cold, in which the sample's words are common. */
export function manyNotes(count: number): string {
  const corpus = makeCorpus(count);
  const said = makeSample(sampleDay).feedback.flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []);
  const lines = Array.from({ length: count }, (_, number) => {
    const { text, theme } = corpus.note(number);
    const random = seededRandom(number + 1);
    const own = Array.from({ length: ownWords }, () => said[random.between(0, said.length - 1)] ?? '');
    const person = (number * 7_919) % Math.max(1, Math.round(count / 20));
    const on = new Date(latest - (number % 365) * day).toISOString().slice(0, 10);
    return `${number},${own.join(' ')} ${text},Person ${person},Account ${Math.floor(person / 10)},${on},Theme ${theme}`;
  });
  return ['id,text,customer,account,date,theme', ...lines].join('\n');
}
