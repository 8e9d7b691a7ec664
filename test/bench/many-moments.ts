import { seededRandom } from '../../lib/sample/random.ts';
import { makeCorpus } from './cold/corpus.ts';

const day = 86_400_000;
const latest = Date.UTC(2026, 10, 22);
const themes = 5_000;
const moments = 200;
const segments = ['Enterprise', 'Mid-market', 'Small business', ''];

/** A file of so many notes of 5,000 themes at 200 moments by 10,000 accounts over two years, with what every switch of the workspace counts by. */
export function manyMoments(count: number): string {
  const corpus = makeCorpus(count);
  const lines = Array.from({ length: count }, (_, number) => {
    const random = seededRandom(number + 7);
    const account = random.between(0, 9_999);
    const on = new Date(latest - random.between(0, 729) * day).toISOString().slice(0, 10);
    const segment = segments[account % segments.length] ?? '';
    const theme = random.between(0, themes - 1);
    const moment = random.chance(0.3) ? `Moment ${theme % moments}` : '';
    const { text } = corpus.note(number);
    const who = `Person ${account * 3 + random.between(0, 2)},Account ${account},${segment},${(account % 50) * 1_000}`;
    return `${number},${text},${who},${on},${random.between(1, 5)},Theme ${theme},${moment}`;
  });
  return ['id,text,customer,account,segment,arr,date,rating,theme,moment', ...lines].join('\n');
}
