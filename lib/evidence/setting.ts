import { laterShareOf } from '../analysis/occasions.ts';
import type { LaterShare } from '../analysis/trend.ts';
import type { WaitingThresholds } from '../analysis/silence.ts';
import { windowOf } from '../analysis/window.ts';
import type { Window } from '../analysis/window.ts';
import type { Mention } from '../analysis/mention.ts';
import type { Decision, Dismissal, Link } from '../domain/decision.ts';
import { freshSettings } from '../domain/fresh-settings.ts';
import type { Journey, Moment } from '../domain/journey.ts';
import type { Row } from '../domain/row.ts';
import type { Settings, WindowDays } from '../domain/settings.ts';
import type { Snooze } from '../domain/snooze.ts';
import type { Theme } from '../domain/theme.ts';
import { calibrationFrom, type LocalCalibration } from './calibration.ts';
import { corpusOf } from './corpus.ts';
import type { Corpus, WholeCorpus } from './corpus.ts';
import { mentionOf } from './mentions.ts';
import { byWordsId } from './moment-words.ts';
import type { EvidenceSource } from './source.ts';

export type When = {
  readonly now: number;
  readonly windowDays: WindowDays;
  /** Product areas of whose items only feedback of the same area is looked at. */
  readonly onlyAreas?: readonly string[];
  /** From when on a theme is said to wait, and one that was resolved to have come back; those of fresh settings if not said. */
  readonly thresholds?: WaitingThresholds;
};

/** The time that these settings ask about. */
export function whenOf({ windowDays, waitingVoices, waitingDays }: Settings, now: number): When {
  return { now, windowDays, thresholds: { waitingVoices, waitingDays } };
}

/** What people made and did, and the time that is asked about; no feedback. */
export type Surroundings = {
  readonly window: Window;
  readonly now: number;
  readonly links: readonly Link[];
  readonly decisions: readonly Decision[];
  readonly dismissals: readonly Dismissal[];
  /** What is learned of the model's confidence from both. */
  readonly calibration: LocalCalibration;
  readonly journeys: readonly Journey[];
  readonly moments: readonly Moment[];
  readonly snoozes: readonly Snooze[];
  /** Ids of the insights that any decision cites, but for those that were reversed. */
  readonly decided: ReadonlySet<string>;
  /** Those decisions, by the insights that they cite. */
  readonly citing: ReadonlyMap<string, readonly Decision[]>;
  readonly thresholds: WaitingThresholds;
};

/** All that one gathering works with. */
export type Setting = Surroundings & {
  readonly corpus: Corpus;
  /** The window's share of all feedback in it and in the window before. */
  readonly laterShare: LaterShare;
};

/** The same with the facts of every item. */
export type WholeSetting = Setting & { readonly corpus: WholeCorpus };

/** Feedback that a gathering is about: that of themes, and items of no theme. */
export type Wanted = { readonly themeIds: Iterable<string>; readonly feedbackIds?: readonly string[] };

/** Reads the small tables. */
export async function surroundingsOf(
  source: EvidenceSource,
  { now, windowDays, thresholds = freshSettings }: When,
): Promise<Surroundings> {
  const [links, decisions, dismissals, judged, journeys, moments, snoozes] = await Promise.all([
    source.links().then(present),
    source.decisions().then(present),
    source.dismissals().then(present),
    source.judged(),
    source.journeys().then(present),
    source.moments().then(present),
    source.snoozes().then(present),
  ]);
  const standing = decisions.filter(({ reversal }) => reversal === null);
  const citing = citingEach(standing);
  const decided = new Set(citing.keys());
  const calibration = calibrationFrom(links, dismissals, judged);
  const window = windowOf(windowDays, now);
  return { window, now, links, decisions, dismissals, calibration, journeys, moments, snoozes, decided, citing, thresholds };
}

/** Reads what figures of these themes need, and of the moments of the journey, which stand beside every theme. Nothing else. */
export async function settingOf(source: EvidenceSource, around: Surroundings, wanted: Wanted): Promise<Setting> {
  const themeIds = new Set([...wanted.themeIds, ...around.moments.flatMap((moment) => moment.themeIds)]);
  const momentIds = around.moments.map(({ id }) => id);
  const [themes, { digest, members }, loose] = await Promise.all([
    source.themes(),
    source.digested([...themeIds, ...momentIds, ...momentIds.map(byWordsId)]),
    mentionsByIds(source, wanted.feedbackIds ?? []),
  ]);
  const byId = new Map<string, Mention>();
  for (const list of [loose, ...members.values()]) for (const mention of list) byId.set(mention.feedbackId, mention);
  // One object an item, so that sets of mentions hold each once.
  const shared = (id: string) => (members.get(id) ?? []).map((mention) => byId.get(mention.feedbackId) ?? mention);
  const corpus: Corpus = {
    byId,
    themes: themesById(themes),
    themeMentions: new Map([...themeIds].map((id) => [id, shared(id)])),
    momentMentions: new Map(momentIds.map((id) => [id, shared(id)])),
    wordedMentions: new Map(momentIds.map((id) => [id, shared(byWordsId(id))])),
    ...digest,
  };
  return { ...around, corpus, laterShare: laterShareOf(digest.occasions, around.window) };
}

/** The same with the facts of every item, for pages that list all of them. */
export async function wholeSettingOf(source: EvidenceSource, when: When): Promise<WholeSetting> {
  const [around, corpus] = await Promise.all([surroundingsOf(source, when), corpusOf(source)]);
  return { ...around, corpus, laterShare: laterShareOf(corpus.occasions, around.window) };
}

async function mentionsByIds(source: EvidenceSource, ids: readonly string[]): Promise<readonly Mention[]> {
  if (ids.length === 0) return [];
  const [items, areas] = await Promise.all([source.feedback.byIds(ids), source.areas()]);
  const { accounts, customers } = await source.speakers(items);
  return items.map((item) => mentionOf(item, accounts, customers, areas));
}

function themesById(themes: readonly Theme[]): ReadonlyMap<string, Theme> {
  return new Map(themes.map((theme) => [theme.id, theme]));
}

function citingEach(decisions: readonly Decision[]): ReadonlyMap<string, readonly Decision[]> {
  const pairs = decisions.flatMap((decision) => decision.evidence.map(({ id }) => ({ id, decision })));
  const groups = Map.groupBy(pairs, ({ id }) => id);
  return new Map([...groups].map(([id, cites]) => [id, [...new Set(cites.map(({ decision }) => decision))]]));
}

function present<T extends Row>(rows: readonly T[]): readonly T[] {
  return rows.filter(({ deletedAt }) => deletedAt === null);
}
