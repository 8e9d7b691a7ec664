import { arrOf, reachOf } from '../analysis/reach.ts';
import { trendsInList } from '../analysis/trend.ts';
import { inWindow, lastHeard } from '../analysis/window.ts';
import type { Mention } from '../analysis/mention.ts';
import type { Decision } from '../domain/decision.ts';
import { itemId } from '../domain/item-id.ts';
import type { WorkItem } from '../domain/work-item.ts';
import { match } from '../matching/match.ts';
import type { FeedbackMatch } from '../matching/matching.ts';
import { areaOf } from './area.ts';
import { calibrated } from './calibration.ts';
import { citedInsights } from './cited.ts';
import { withAccounts, withCircumstances } from './circumstances.ts';
import type { Band, Evidence, ThemeEvidence } from './evidence.ts';
import { historyOf } from './history.ts';
import { journeyOf } from './journey.ts';
import { otherSideOf } from './other-side.ts';
import { outcomesOf } from './outcomes.ts';
import { settingOf, surroundingsOf } from './setting.ts';
import type { Setting, When } from './setting.ts';
import { registerOf } from './silences.ts';
import type { EvidenceSource } from './source.ts';
import { standings } from './standing.ts';
import type { Standing } from './standing.ts';
import { mentionsFor } from './mentions-for.ts';
import { themesOf } from './themes-of.ts';
import { unthemedMatches, unthemedMentions, unthemedOf, withoutTheme } from './unthemed.ts';

const nearestShown = 3;
const nearestAtLeast = 0.03;

/** Everything the panel shows for one item. Reads the source, writes nothing. */
export async function gatherEvidence(item: WorkItem, source: EvidenceSource, when: When): Promise<Evidence> {
  const query = { ...item, parentTitle: item.parent?.title ?? null };
  const name = areaOf(item, await source.areas());
  const area = name === null ? null : { name, only: when.onlyAreas?.includes(name) ?? false };
  const [around, matches] = await Promise.all([surroundingsOf(source, when), match(query, source.index(), { area })]);
  const id = itemId(item);
  const themeIds = [
    ...matches.themes
      .filter(({ confidence }) => calibrated(confidence, around.calibration).confidence >= nearestAtLeast)
      .map(({ themeId }) => themeId),
    ...around.links.filter(({ insight }) => insight.kind === 'theme').map(({ insight }) => insight.id),
  ];
  const feedbackIds = withoutTheme(matches, around.calibration).map(({ feedbackId }) => feedbackId);
  const setting = await settingOf(source, around, {
    themeIds: [...themeIds, ...citedBy(decisionsOn(id, new Set([...themeIds, ...feedbackIds]), around.decisions))],
    feedbackIds,
  });
  const standing = standings(item, matches, setting);
  const shown = [...standing.filter(({ band }) => band !== 'none'), ...nearest(standing)];
  const links = setting.links.filter((link) => link.itemId === id);
  const withoutThemes = unthemedMatches(matches, setting);
  const [all, loose] = await Promise.all([
    themesOf(shown, matches.terms, setting, source),
    unthemedOf(id, withoutThemes, matches.terms, setting, source),
  ]);
  const linkedIds = new Set(links.map(({ insight }) => insight.id));
  const ranked = withCircumstances(all, item, linkedIds);
  const groups = grouped(withListTrends(ranked.filter(isShown)), withListTrends(ranked.filter((one) => !isShown(one))));
  const unthemed = withAccounts(loose, item);
  const speaking = speakingBand(groups, unthemed);
  const themes = [...groups.themes, ...groups.possible, ...groups.emerging].filter(({ band }) => band === speaking);
  const mentions = mentionsOf(
    themes,
    withoutThemes.filter(({ band }) => band === speaking),
    setting,
  );
  const within = mentions.filter(({ saidAt }) => inWindow(saidAt, setting.window));
  const journey = journeyOf(themes, setting);
  const insights = insightsShown(groups, unthemed);
  const decisions = decisionsOn(id, insights, setting.decisions);
  const [otherSide, outcomes, cited] = await Promise.all([
    otherSideOf(themes, journey.breakdowns, unthemedMentions(matches, setting), matches.terms, setting, source),
    outcomesOf(decisions, setting, source),
    citedInsights(item.body, setting, source.feedback),
  ]);
  return {
    reference: item,
    itemId: id,
    window: setting.window,
    area,
    searched: { feedback: setting.corpus.feedback, themes: setting.corpus.themes.size },
    band: speaking,
    reach: reachOf(within),
    reachEver: reachOf(mentions),
    lastHeard: lastHeard(mentions, setting.window.until),
    arr: arrOf(within),
    ...groups,
    unthemed,
    unthemedFound: withoutThemes.length,
    silences: silencesOn(groups.themes, journey.breakdowns, decisions, setting),
    ...journey,
    otherSide,
    history: historyOf(id, insights, setting),
    decisions: decisions.filter((decision) => decision.itemId === id),
    outcomes,
    links,
    dismissed: setting.dismissals.flatMap((one) => (one.itemId === id ? (setting.corpus.themes.get(one.themeId) ?? []) : [])),
    cited,
  };
}

function insightsShown({ themes, possible }: Groups, unthemed: Evidence['unthemed']): ReadonlySet<string> {
  return new Set([...themes, ...possible].map(({ theme }) => theme.id).concat(unthemed.map(({ quote }) => quote.feedback.id)));
}

/** What comes nearest below the threshold; what shares next to nothing is not even near. */
function nearest(standing: readonly Standing[]): readonly Standing[] {
  const below = standing.filter(({ band, confidence }) => band === 'none' && confidence >= nearestAtLeast);
  return below.toSorted((a, b) => b.confidence - a.confidence).slice(0, nearestShown);
}

type Groups = Pick<Evidence, 'themes' | 'possible' | 'emerging' | 'nearest'>;

/** A linked theme is always among the themes; one voice alone is set apart, not pushed below. */
function grouped(shown: readonly ThemeEvidence[], nearest: readonly ThemeEvidence[]): Groups {
  const apart = ({ emerging, links }: ThemeEvidence) => emerging && links.length === 0;
  return {
    themes: shown.filter((one) => one.band === 'strong' && !apart(one)),
    possible: shown.filter((one) => one.band === 'possible' && !apart(one)),
    emerging: shown.filter(apart),
    nearest,
  };
}

function isShown({ band }: Pick<ThemeEvidence, 'band'>): boolean {
  return band !== 'none';
}

/** Trends as they are read in one list: what is folded away below the threshold is none of it. */
function withListTrends(themes: readonly ThemeEvidence[]): readonly ThemeEvidence[] {
  const trends = trendsInList(themes.map(({ trend }) => trend));
  return themes.map((theme, index) => ({ ...theme, trend: trends[index] ?? theme.trend }));
}

/** The best band that anything reaches; what reaches it is what the summary counts. */
function speakingBand({ themes, possible, emerging }: Groups, unthemed: Evidence['unthemed']): Band {
  const bands = [...themes, ...possible, ...emerging, ...unthemed].map(({ band }) => band);
  if (bands.includes('strong')) return 'strong';
  return bands.includes('possible') ? 'possible' : 'none';
}

/** The union of the mentions behind themes and unthemed feedback, each item once. */
function mentionsOf(themes: readonly ThemeEvidence[], unthemed: readonly FeedbackMatch[], setting: Setting): readonly Mention[] {
  const union = new Set(themes.flatMap(({ theme }) => mentionsFor(theme.id, setting)));
  for (const { feedbackId } of unthemed) {
    const mention = setting.corpus.byId.get(feedbackId);
    if (mention) union.add(mention);
  }
  return [...union];
}

/** Decisions made on this item, and those made elsewhere that cite one of these insights. */
function decisionsOn(id: string, insightIds: ReadonlySet<string>, decisions: readonly Decision[]): readonly Decision[] {
  return decisions.filter((one) => one.itemId === id || one.evidence.some((insight) => insightIds.has(insight.id)));
}

function citedBy(decisions: readonly Decision[]): readonly string[] {
  return decisions.flatMap(({ evidence }) => evidence.filter(({ kind }) => kind === 'theme').map(({ id }) => id));
}

/** What must not be forgotten of the themes that match and of all else that is shown. A decision is judged by everything it cites. */
function silencesOn(
  themes: readonly ThemeEvidence[],
  breakdowns: Evidence['breakdowns'],
  decisions: readonly Decision[],
  setting: Setting,
): Evidence['silences'] {
  const shown = new Set(themes.map(({ theme }) => theme.id));
  const known = [...new Set([...shown, ...citedBy(decisions)])].flatMap((id) => setting.corpus.themes.get(id) ?? []);
  const moments = breakdowns.map(({ moment }) => moment);
  const register = registerOf({ themes: known, moments, decisions }, setting);
  return register.filter(({ subject, snooze }) => snooze === null && (subject.kind !== 'theme' || shown.has(subject.theme.id)));
}
