import { beforeAll, describe, expect, test } from 'vitest';
import {
  daysAgo,
  makeAccount,
  makeAssignment,
  makeDecision,
  makeDismissal,
  makeFeedback,
  makeItem,
  makeJourney,
  makeLink,
  makeMoment,
  makeOverride,
  makeSnooze,
  makeTheme,
  testNow,
} from '../../test/builders.ts';
import { speakEnglish } from '../../test/english.ts';
import { adjustForList } from '../analysis/false-discoveries.ts';
import type { WaitingThresholds } from '../analysis/silence.ts';
import type { Decision } from '../domain/decision.ts';
import { makeSample } from '../sample/sample.ts';
import { citation } from './citation.ts';
import type { Evidence } from './evidence.ts';
import { freeze } from './freeze.ts';
import { gatherEvidence } from './gather.ts';
import { memorySource } from './memory-source.ts';
import { themeDetail } from './themes.ts';

beforeAll(speakEnglish);

const when = { now: testNow, windowDays: 90 } as const;

function payments() {
  const accounts = [
    makeAccount({ name: 'Brightwell', segment: 'Enterprise', arr: 84_000 }),
    makeAccount({ name: 'Kestrel', segment: 'Growth', arr: 9_600 }),
    makeAccount({ name: 'Tern', segment: 'Starter', arr: 600 }),
  ];
  const [brightwell, kestrel, tern] = accounts;
  const retry = makeTheme({ name: 'Retrying a payment loses the saved card' });
  const export_ = makeTheme({ name: 'Exports leave out archived rows' });
  const said = [
    makeFeedback({
      text: 'The saved card was gone on retry after the 3-D Secure screen',
      accountId: brightwell?.id ?? null,
      signal: 'problem',
    }),
    makeFeedback({
      text: 'card declined, and on retry it asks for the card number again',
      accountId: kestrel?.id ?? null,
      signal: 'problem',
    }),
    makeFeedback({ text: 'Again the card was declined on the retry', accountId: kestrel?.id ?? null, signal: 'problem' }),
    makeFeedback({ text: 'Second card worked first go. Nice touch.', accountId: tern?.id ?? null, signal: 'praise' }),
    makeFeedback({ text: 'The CSV export has no archived rows', accountId: tern?.id ?? null, signal: 'problem' }),
    makeFeedback({ text: 'Archived rows are missing in my export', accountId: kestrel?.id ?? null, signal: 'problem' }),
  ];
  const assignments = said.map((item, index) => makeAssignment(item, index < 4 ? retry : export_));
  const journey = makeJourney('Pay', 'Report');
  const pay = makeMoment(journey, { name: 'Pay with a saved card', weight: 5, themeIds: [retry.id] });
  const rows = { accounts, feedback: said, themes: [retry, export_], assignments, journeys: [journey], moments: [pay] };
  return { rows, retry, export_, pay, said };
}

describe('gatherEvidence', () => {
  test('finds the theme that the item is about, and not the other', async () => {
    const { rows, retry } = payments();
    const evidence = await gatherEvidence(makeItem(), memorySource(rows), when);
    expect(evidence.band).toBe('strong');
    expect(evidence.themes.map(({ theme }) => theme.id)).toEqual([retry.id]);
    expect(evidence.themes[0]).toMatchObject({
      reach: { voices: 2, unit: 'accounts', mentions: 3 },
      arr: 93_600,
      emerging: false,
    });
  });

  test('adjusts trends for the themes that are listed, not for those folded away below the threshold', async () => {
    const source = memorySource(makeSample('2026-11-23'));
    const now = Date.parse('2026-11-23T12:00:00Z');
    const item = makeItem({
      title: 'Retrying a payment after 3-D Secure loses the saved card',
      body: 'The saved card is gone after the bank’s window, and the VAT number is missing on the invoice.',
    });
    const { themes, possible, emerging, nearest } = await gatherEvidence(item, source, { now, windowDays: 90 });
    const listed = [...themes, ...possible, ...emerging];
    expect(nearest.some(({ trend }) => trend.p !== null)).toBe(true);
    const alone = await Promise.all(listed.map(({ theme }) => themeDetail(source, theme.id, { now, windowDays: 90 })));
    expect(listed.map(({ trend }) => trend.p)).toEqual(adjustForList(alone.map((one) => one?.trend.p ?? null)));
    expect(listed.some(({ trend }) => trend.p !== null)).toBe(true);
  });

  test('shows two verbatims of different accounts, with the words they share', async () => {
    const { rows } = payments();
    const [theme] = (await gatherEvidence(makeItem(), memorySource(rows), when)).themes;
    expect(new Set(theme?.quotes.map(({ account }) => account?.name))).toEqual(new Set(['Brightwell', 'Kestrel']));
    for (const { feedback, shared } of theme?.quotes ?? []) {
      expect(shared.length).toBeGreaterThan(0);
      for (const { start, end } of shared) expect(feedback.text.slice(start, end)).not.toMatch(/^\s|\s$|^$/);
    }
  });

  test('lets those of the window speak first, also where an older one fits better', async () => {
    const { rows, retry } = payments();
    const tern = rows.accounts.find(({ name }) => name === 'Tern');
    const item = makeItem();
    const old = makeFeedback({
      text: item.title,
      accountId: tern?.id ?? null,
      signal: 'problem',
      saidAt: when.now - 200 * 86_400_000,
    });
    const source = memorySource({
      ...rows,
      feedback: [...rows.feedback, old],
      assignments: [...rows.assignments, makeAssignment(old, retry)],
    });
    const [theme] = (await gatherEvidence(item, source, when)).themes;
    expect(theme?.reachEver.mentions).toBe(4);
    expect(theme?.quotes).toHaveLength(2);
    expect(theme?.quotes.map(({ feedback }) => feedback.id)).not.toContain(old.id);
  });

  test('breaks the moment down and shows the other side', async () => {
    const { rows, pay } = payments();
    const evidence = await gatherEvidence(makeItem(), memorySource(rows), when);
    expect(evidence.breakdowns).toHaveLength(1);
    expect(evidence.breakdowns[0]).toMatchObject({
      moment: { id: pay.id },
      reach: { voices: 2 },
      share: { problems: 3, items: 4 },
    });
    expect(evidence.strip?.stages.map(({ lit }) => lit)).toEqual([true, false]);
    expect(evidence.otherSide).toMatchObject({ praise: 1, unaffected: [{ name: 'Starter', total: 1, gaveFeedback: 1 }] });
  });

  test('says that nothing was found instead of padding', async () => {
    const { rows } = payments();
    const item = makeItem({ title: 'Upgrade the build image to Debian 13' });
    const evidence = await gatherEvidence(item, memorySource(rows), when);
    expect(evidence).toMatchObject({
      band: 'none',
      themes: [],
      possible: [],
      reach: { voices: 0 },
      searched: { feedback: 6, themes: 2 },
    });
  });

  test('"not relevant" sticks to its item', async () => {
    const { rows, retry } = payments();
    const source = memorySource({ ...rows, dismissals: [makeDismissal(makeItem(), retry)] });
    const here = await gatherEvidence(makeItem(), source, when);
    expect(here.themes).toEqual([]);
    expect(here.dismissed.map(({ id }) => id)).toEqual([retry.id]);
    const elsewhere = await gatherEvidence(makeItem({ key: 'PAY-813' }), source, when);
    expect(elsewhere.themes).toHaveLength(1);
  });

  test('a linked theme is shown whatever the words say, and says on other items where it was linked', async () => {
    const { rows, export_ } = payments();
    const source = memorySource({ ...rows, links: [makeLink(makeItem(), export_)] });
    const here = await gatherEvidence(makeItem(), source, when);
    const linked = here.themes.find(({ theme }) => theme.id === export_.id);
    expect(linked?.reasons).toContainEqual({ kind: 'linked-here', relation: 'addresses' });
    expect(linked?.links).toHaveLength(1);
    expect(here.history).toMatchObject([{ kind: 'link', here: true, insightName: export_.name }]);
    const other = makeItem({ key: 'PAY-900', title: 'Export leaves out archived rows' });
    const [theme] = (await gatherEvidence(other, source, when)).themes;
    expect(theme?.reasons).toContainEqual(expect.objectContaining({ kind: 'linked-before', label: 'PAY-812' }));
  });

  test('evidence older than the window is shown as old, not hidden', async () => {
    const { rows, retry } = payments();
    const feedback = rows.feedback.map((item) => ({ ...item, saidAt: daysAgo(900) }));
    const evidence = await gatherEvidence(makeItem(), memorySource({ ...rows, feedback }), when);
    expect(evidence.themes[0]).toMatchObject({
      theme: { id: retry.id },
      reach: { voices: 0 },
      reachEver: { voices: 2 },
      lastHeard: daysAgo(900),
      emerging: false,
    });
    expect(evidence).toMatchObject({ reach: { voices: 0 }, reachEver: { voices: 2 }, lastHeard: daysAgo(900) });
  });

  test('one voice alone is emerging, and set apart', async () => {
    const { rows } = payments();
    const feedback = rows.feedback.slice(0, 1);
    const evidence = await gatherEvidence(makeItem(), memorySource({ ...rows, feedback }), when);
    expect(evidence.themes).toEqual([]);
    expect(evidence.emerging).toHaveLength(1);
  });

  test('feedback without a theme is found all the same', async () => {
    const { rows, said } = payments();
    const evidence = await gatherEvidence(makeItem(), memorySource({ ...rows, themes: [], assignments: [] }), when);
    expect(evidence.unthemed.map(({ quote }) => quote.feedback.id)).toContain(said[0]?.id);
    expect(evidence.reach.voices).toBeGreaterThan(0);
  });

  test('feedback without a theme counts whole, also where only the surest is shown, and nobody who said it is unaffected', async () => {
    const accounts = Array.from({ length: 30 }, () => makeAccount({ segment: 'Growth', arr: 1_000 }));
    const said = accounts.map(({ id }) =>
      makeFeedback({ text: 'The saved card was gone on retry after the 3-D Secure screen', accountId: id }),
    );
    const else_ = Array.from({ length: 300 }, (_, index) =>
      makeFeedback({ text: `Lamp ${index} in hall ${index % 7} is broken` }),
    );
    const feedback = [...said, ...else_];
    const evidence = await gatherEvidence(makeItem(), memorySource({ accounts, feedback }), when);
    expect(evidence.unthemed.length).toBeLessThan(30);
    expect(evidence).toMatchObject({ unthemedFound: 30, reach: { voices: 30 }, arr: 30_000, otherSide: { unaffected: [] } });
  });

  test('feedback without a theme can be linked, and says so here and elsewhere', async () => {
    const { rows, retry, said } = payments();
    const [first] = said;
    if (!first) throw new Error('There is feedback.');
    const insight = { kind: 'feedback', id: first.id, key: first.key } as const;
    const links = [makeLink(makeItem(), retry, { insight, relation: 'considers' })];
    const source = memorySource({ ...rows, themes: [], assignments: [], links });
    const linksOf = ({ unthemed }: Evidence) => unthemed.find(({ quote }) => quote.feedback.id === first.id)?.links;
    const here = await gatherEvidence(makeItem(), source, when);
    expect(linksOf(here)).toEqual(links);
    expect(here.history).toMatchObject([{ kind: 'link', here: true, insightName: first.key }]);
    const elsewhere = await gatherEvidence(makeItem({ key: 'PAY-813' }), source, when);
    expect(linksOf(elsewhere)).toEqual([]);
    expect(elsewhere.history).toMatchObject([{ kind: 'link', here: false }]);
    expect(freeze(here, [insight])).toMatchObject([
      { ...insight, voices: 1, unit: 'accounts', mentions: 1, arr: 84_000, windowDays: null, quotes: [{ text: first.text }] },
    ]);
    expect(citation(here, [insight], null).text).toMatch(`${first.key}\n`);
  });

  /** What must not be forgotten of an item, as cause and name. */
  async function silencesOf(rows: Parameters<typeof memorySource>[0], thresholds?: WaitingThresholds) {
    const { silences } = await gatherEvidence(makeItem(), memorySource(rows), thresholds ? { ...when, thresholds } : when);
    return silences.map(({ cause, name }) => [cause, name]);
  }

  test('what has waited past the thresholds is named until a decision cites it, or somebody lets it rest', async () => {
    const { rows, retry, pay } = payments();
    const moments = [{ ...pay, owner: 'Payments' }];
    const feedback = rows.feedback.map((item) => ({ ...item, saidAt: daysAgo(143) }));
    const all = { ...rows, moments, feedback };
    const waiting = [['waiting', retry.name]];
    const { silences } = await gatherEvidence(makeItem(), memorySource(all), when);
    expect(silences).toMatchObject([{ cause: 'waiting', subject: { theme: { id: retry.id } }, since: daysAgo(143), owners: [] }]);
    expect(await silencesOf(all, { waitingVoices: 2, waitingDays: 143 })).toEqual(waiting);
    expect(await silencesOf(all, { waitingVoices: 2, waitingDays: 144 })).toEqual([]);
    expect(await silencesOf(all, { waitingVoices: 3, waitingDays: 90 })).toEqual([]);

    const until = (day: string) => [makeSnooze(retry, 'waiting', day)];
    expect(await silencesOf({ ...all, snoozes: until('2026-11-24') })).toEqual([]);
    expect(await silencesOf({ ...all, snoozes: until('2026-11-23') })).toEqual(waiting);

    const decision = makeDecision(makeItem(), [retry], { reviewOn: '2026-10-07' });
    expect(await silencesOf({ ...all, decisions: [decision] })).toEqual([['review-overdue', decision.item.title]]);
    const rest = [makeSnooze(decision, 'review-overdue', '2026-12-24')];
    expect(await silencesOf({ ...all, decisions: [decision], snoozes: rest })).toEqual([]);
  });

  test('what came back, a moment of truth without an owner and a decision without a reason are named, on this item alone', async () => {
    const { rows, retry, export_, pay } = payments();
    const themes = [
      { ...retry, override: makeOverride('recurring', 30) },
      { ...export_, override: makeOverride('recurring', 30) },
    ];
    const report = makeMoment(rows.journeys[0] ?? makeJourney('Pay'), { weight: 5, themeIds: [export_.id] });
    const elsewhere = makeItem({ key: 'PAY-640', title: 'Keep the card' });
    const declined = makeDecision(elsewhere, [retry, export_], { verdict: 'decline', because: '', decidedAt: daysAgo(20) });
    const other = makeDecision(makeItem({ key: 'PAY-2' }), [export_], { verdict: 'decline', because: '' });
    const found = await silencesOf({ ...rows, themes, moments: [pay, report], decisions: [declined, other] });
    expect(found).toEqual([
      ['recurring', retry.name],
      ['no-reason', 'Keep the card'],
      ['no-owner', pay.name],
    ]);
  });

  test('what is only possibly related is not said to wait: it counts once it is linked', async () => {
    const { rows, retry, pay } = payments();
    const feedback = rows.feedback.map((item) => ({ ...item, saidAt: daysAgo(143) }));
    const item = makeItem({ title: 'Quarterly upkeep' });
    const links = [makeLink(makeItem({ key: 'PAY-1', title: item.title }), retry)];
    const all = { ...rows, moments: [{ ...pay, owner: 'Payments' }], feedback, links };
    const before = await gatherEvidence(item, memorySource(all), when);
    expect(before).toMatchObject({ possible: [{ theme: { id: retry.id }, waitingDays: 143 }], silences: [] });
    const linked = await gatherEvidence(item, memorySource({ ...all, links: [...links, makeLink(item, retry)] }), when);
    expect(linked.silences).toMatchObject([{ cause: 'waiting' }]);
  });

  test('a decision is judged by all that it cites, also by what is not shown', async () => {
    const { rows, retry, export_, pay } = payments();
    const [brightwell, kestrel, tern] = rows.accounts;
    const moments = [{ ...pay, owner: 'Payments' }];
    const old = rows.feedback.map((item, index) => ({ ...item, saidAt: index < 4 ? daysAgo(200) : daysAgo(1) }));
    const open = makeDecision(makeItem({ key: 'PAY-640' }), [retry], { decidedAt: daysAgo(210) });
    const onBoth = makeDecision(makeItem({ key: 'PAY-640' }), [retry, export_], { decidedAt: daysAgo(210) });
    const asOf = (decision: Decision) => silencesOf({ ...rows, moments, feedback: old, decisions: [decision] });
    expect(await asOf(open)).toEqual([['evidence-stale', open.item.title]]);
    expect(await asOf(onBoth)).toEqual([]);

    const shipped = { ...onBoth, decidedAt: daysAgo(120), shippedOn: '2026-09-24' };
    const said = [brightwell, kestrel, tern].flatMap((account) => [
      makeFeedback({ accountId: account?.id ?? null, signal: 'problem', saidAt: daysAgo(150) }),
      makeFeedback({ accountId: account?.id ?? null, signal: 'problem', saidAt: daysAgo(10) }),
    ]);
    const feedback = [...rows.feedback, ...said];
    const assignments = [...rows.assignments, ...said.map((item) => makeAssignment(item, export_))];
    const source = memorySource({ ...rows, feedback, assignments, decisions: [shipped] });
    const { themes, outcomes } = await gatherEvidence(makeItem(), source, when);
    expect(themes.map(({ theme }) => theme.id)).toEqual([retry.id]);
    expect(outcomes).toMatchObject([
      { decision: { id: shipped.id }, before: 3, after: 3, stillAccounts: ['Brightwell', 'Kestrel', 'Tern'] },
    ]);
    const back = { ...shipped, reversal: { at: testNow, by: null, because: 'Too dear' } };
    const reversed = await gatherEvidence(makeItem(), memorySource({ ...rows, feedback, assignments, decisions: [back] }), when);
    expect(reversed.outcomes).toEqual([]);
  });

  test('keys that the item cites are known or said to be unknown', async () => {
    const { rows, retry } = payments();
    const item = makeItem({ body: `Insight: ${retry.key}\nInsight: T-ZZZZZZ` });
    const evidence = await gatherEvidence(item, memorySource(rows), when);
    expect(evidence.cited).toEqual([
      { known: true, insight: { kind: 'theme', id: retry.id, key: retry.key }, name: retry.name },
      { known: false, key: 'T-ZZZZZZ' },
    ]);
  });
});
