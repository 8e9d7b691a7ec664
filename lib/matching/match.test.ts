import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idf, saturation } from './bm25.ts';
import { findCandidates } from './candidates.ts';
import { match } from './match.ts';
import type { QuerySource, ThemeText } from './matching.ts';
import { memoryIndexBuilder } from './memory-index.ts';
import { buildQuery } from './query.ts';
import { termsOf } from './terms.ts';
import { vectorTrainer } from './vectors/train.ts';
import { weigh } from './weigh.ts';

type Note = { readonly text: string; readonly area?: string; readonly themeIds?: readonly string[] };

function indexOf(notes: readonly Note[], themes: readonly ThemeText[] = []) {
  const builder = memoryIndexBuilder();
  notes.forEach(({ text }, index) => builder.add(String(index), text));
  const read = (ids: readonly string[]) =>
    ids.map((id) => {
      const { text = '', area = null, themeIds = [] } = notes[Number(id)] ?? {};
      return { feedbackId: id, text, area, themeIds };
    });
  return builder.finish((ids) => Promise.resolve(read(ids)), themes);
}

function item(title: string, values: Partial<QuerySource> = {}): QuerySource {
  return { title, body: '', labels: [], components: [], paths: [], parentTitle: null, ...values };
}

const everyday: readonly Note[] = Array.from({ length: 300 }, (_, index) => ({
  text: `Note ${index} about ${['billing', 'export', 'login', 'maps', 'sound'][index % 5] ?? ''} and the weather`,
}));

describe('the first stage', () => {
  test('equals scoring every note by hand', async () => {
    const word = fc.constantFrom('card', 'declined', 'retry', 'export', 'login', 'bank', 'the', 'saved');
    const text = fc.array(word, { minLength: 0, maxLength: 12 }).map((words) => words.join(' '));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 25 }), text, text, async (texts, title, body) => {
        const reader = indexOf(texts.map((each) => ({ text: each })));
        const query = await weigh(buildQuery(item(title, { body })), reader);
        const found = await findCandidates(query, reader, 1_000);
        const lengths = texts.map((each) => termsOf(each).length);
        const average = Math.max(1, lengths.reduce((a, b) => a + b, 0) / texts.length);
        const expected = texts.map((each, note) => {
          const terms = termsOf(each);
          return query.terms.reduce((sum, { from, weight }) => {
            // Above three the index keeps only that it is often, and counts it as six.
            const counted = terms.filter((term) => term === from.term).length;
            const frequency = counted > 3 ? 6 : counted;
            const holding = texts.filter((other) => termsOf(other).includes(from.term)).length;
            return (
              sum +
              (frequency === 0 ? 0 : weight * idf(holding, texts.length) * saturation(frequency, lengths[note] ?? 0, average))
            );
          }, 0);
        });
        expect(new Set(found.map(({ note }) => note))).toEqual(
          new Set(expected.flatMap((score, note) => (score > 0 ? [note] : []))),
        );
        for (const { note, score } of found) expect(score).toBeCloseTo(expected[note] ?? NaN, 4);
        const scores = found.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      }),
    );
  });

  test('keeps the best of many', async () => {
    const notes = [...everyday, { text: 'card declined' }, ...everyday, { text: 'card' }, ...everyday];
    const reader = indexOf(notes);
    const [first, second] = await findCandidates(await weigh(buildQuery(item('card declined billing')), reader), reader, 2);
    expect([first?.note, second?.note]).toEqual([300, 601]);
  });
});

describe('matching', () => {
  test('tells apart what is said, what is near, and what nobody said', async () => {
    const notes = [...everyday, { text: 'My saved card is gone after the bank declined it' }, { text: 'Bank holiday weather' }];
    const reader = indexOf(notes);
    const said = await match(item('Saved card is gone when the bank declines'), reader);
    expect(said.feedback[0]).toMatchObject({ feedbackId: '300', band: 'strong' });
    expect(said.feedback.find(({ feedbackId }) => feedbackId === '301')?.band).not.toBe('strong');
    const unsaid = await match(item('Upgrade Netty to 4.1.46 because of CVE-2019-20444'), reader);
    expect(unsaid.feedback.filter(({ band }) => band !== 'none')).toEqual([]);
  });

  test('names the words that carried it, as the item writes them', async () => {
    const reader = indexOf([...everyday, { text: 'saved cards vanish on every retry' }]);
    const [first] = (await match(item('Retrying loses the Saved Card'), reader)).feedback;
    expect(first?.reasons).toEqual([{ how: 'stem', words: ['Saved Card', 'Retrying'] }]);
  });

  test('names the changed file that brought a word', async () => {
    const reader = indexOf([...everyday, { text: 'the challenge window opens behind the app' }]);
    const [first] = (await match(item('Fix window order', { paths: ['web/pay/challenge.ts'] }), reader)).feedback;
    expect(first?.reasons).toContainEqual({ how: 'path', path: 'web/pay/challenge.ts' });
  });

  test('names no single letter that a hyphen left over', async () => {
    const reader = indexOf([{ text: 'The card is gone after D came 3 times, I mean the 3 D Secure page' }, ...everyday]);
    const asked = item('Refused', { body: 'After 3-D Secure the card is gone.' });
    const [first] = (await match(asked, reader)).feedback;
    const words = first?.reasons.flatMap((reason) => ('words' in reason ? reason.words : [])) ?? [];
    expect(words).toContain('Secure');
    expect(words.filter((word) => word.length === 1)).toEqual([]);
  });

  test('a theme with no member in sight is found by its own words', async () => {
    const theme = { themeId: 'a', text: 'Saved card is lost when the bank declines' };
    const reader = indexOf(everyday, [theme]);
    expect((await match(item('Saved card lost after the bank declines'), reader)).themes[0]).toMatchObject({
      themeId: 'a',
      band: 'strong',
      best: [],
    });
  });

  test('another theme changes no confidence', async () => {
    const notes = [
      ...everyday,
      { text: 'saved card lost after decline', themeIds: ['a'] },
      { text: 'export drops archived rows', themeIds: ['b'] },
    ];
    const a = { themeId: 'a', text: 'Saved card is lost' };
    const asked = item('Saved card is lost after a decline');
    const alone = (await match(asked, indexOf(notes, [a]))).themes;
    const beside = (await match(asked, indexOf(notes, [a, { themeId: 'b', text: 'Saved card everything declines' }]))).themes;
    const confidence = (themes: typeof alone) => themes.find(({ themeId }) => themeId === 'a')?.confidence;
    expect(confidence(beside)).toBe(confidence(alone));
  });

  test.each([
    ['an empty item', item('')],
    ['emoji', item('🎉')],
    ['words that nobody used', item('zyzzyva quokka')],
    ['a title of 10,000 characters', item('lorem ipsum dolor sit amet '.repeat(400))],
  ])('of %s finds nothing and does no harm', async (_, asked) => {
    const { feedback, themes } = await match(asked, indexOf(everyday, [{ themeId: 'a', text: 'Saved card' }]));
    expect([...feedback, ...themes].filter(({ band }) => band !== 'none')).toEqual([]);
  });

  test('of an empty collection finds nothing', async () => {
    expect(await match(item('Saved card'), indexOf([]))).toMatchObject({ themes: [], feedback: [] });
  });

  test('survives notes of no words, of emoji, and of a megabyte', async () => {
    const notes = [
      ...everyday,
      { text: '' },
      { text: '🎉' },
      { text: 'saved card declined '.repeat(50_000) },
      { text: 'saved card declined' },
    ];
    const { feedback } = await match(item('Saved card declined'), indexOf(notes));
    expect(
      feedback
        .slice(0, 2)
        .map(({ feedbackId }) => feedbackId)
        .sort(),
    ).toEqual(['302', '303']);
  });

  test('works in other scripts', async () => {
    const notes = [
      ...everyday,
      { text: '再試行すると保存したカードが消える' },
      { text: '결제를 다시 시도하면 저장된 카드가 사라져요' },
      { text: 'الدفع يفشل والبطاقة المحفوظة تختفي' },
    ];
    const reader = indexOf(notes);
    const best = async (title: string) => (await match(item(title), reader)).feedback[0]?.feedbackId;
    expect(await best('保存したカードが再試行で消える')).toBe('300');
    expect(await best('저장된 카드가 사라지는 문제')).toBe('301');
    expect(await best('البطاقة المحفوظة تختفي')).toBe('302');
  });
});

describe('a short query', () => {
  const topics = [
    ['card', 'bank', 'refund', 'invoice', 'fee', 'payout', 'receipt', 'debit'],
    ['music', 'speaker', 'volume', 'playlist', 'song', 'album', 'radio', 'headset'],
  ] as const;
  const notes = Array.from({ length: 600 }, (_, index) => {
    const topic = topics[index % 2] ?? topics[0];
    return [0, 1, 2].map((step) => topic[((index >> 1) + step * (1 + (index % 3))) % topic.length] ?? '').join(' ');
  });

  test('finds other words for the same after its own, and shows nothing that shares no word', async () => {
    const trainer = vectorTrainer();
    for (const note of notes) trainer.add(note);
    const vectors = await trainer.finish(() => undefined);
    const builder = memoryIndexBuilder();
    notes.forEach((text, index) => builder.add(String(index), text));
    const read = (ids: readonly string[]) =>
      Promise.resolve(ids.map((id) => ({ feedbackId: id, text: notes[Number(id)] ?? '', area: null, themeIds: [] })));
    const reader = builder.finish(read, [], vectors);
    const { feedback } = await match(item('refund'), reader, { candidates: 400 });
    const said = (feedbackId: string) => (notes[Number(feedbackId)] ?? '').includes('refund');
    const wordless = feedback.filter(({ feedbackId }) => !said(feedbackId));
    expect(wordless.length).toBeGreaterThan(20);
    expect(wordless.every(({ band, confidence }) => band === 'none' && confidence === 0)).toBe(true);
    expect(feedback.slice(0, 20).every(({ feedbackId }) => said(feedbackId))).toBe(true);
  });
});

describe('a product area', () => {
  const said = { text: 'the export loses a column every time' };
  const notes: readonly Note[] = [
    ...everyday,
    { ...said, area: 'Reports', themeIds: ['reports'] },
    { ...said, area: 'Payments', themeIds: ['payments'] },
    said,
  ];
  const themes = [
    { themeId: 'reports', text: 'Exports are incomplete' },
    { themeId: 'payments', text: 'Exports are incomplete' },
  ];
  const asked = item('Export loses a column');
  const best = async (area: { name: string; only: boolean } | null) =>
    (await match(asked, indexOf(notes, themes), { area })).feedback;

  test('puts its own first where nothing else differs, and says so, whatever its case', async () => {
    const [first, second] = await best({ name: 'payments', only: false });
    expect(first?.themeIds).toEqual(['payments']);
    expect(first?.reasons).toContainEqual({ how: 'area', area: 'payments' });
    expect(second?.reasons.map(({ how }) => how)).not.toContain('area');
    expect(first?.confidence).toBe(second?.confidence);
  });

  test('is no ground for a match by itself', async () => {
    const { feedback } = await match(item('Kubernetes'), indexOf(notes, themes), { area: { name: 'Payments', only: false } });
    expect(feedback.filter(({ band }) => band !== 'none')).toEqual([]);
  });

  test('keeps to its own where only that is asked for', async () => {
    const { feedback, themes: ranked } = await match(asked, indexOf(notes, themes), { area: { name: 'Payments', only: true } });
    expect(feedback.map(({ themeIds }) => themeIds)).toEqual([['payments']]);
    expect(ranked.map(({ themeId }) => themeId)).toEqual(['payments']);
  });
});
