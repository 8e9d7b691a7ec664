import type { CitedItem, Dismissal, Link } from '../domain/decision.ts';
import { reachOf } from '../analysis/reach.ts';
import { inWindow } from '../analysis/window.ts';
import { itemId, itemLabel } from '../domain/item-id.ts';
import type { WorkItem } from '../domain/work-item.ts';
import { titleLikeness } from '../matching/likeness.ts';
import { bandOf } from '../matching/confidence.ts';
import type { MatchReason, Matches, ThemeMatch } from '../matching/matching.ts';
import { calibrated } from './calibration.ts';
import type { Band, Reason } from './evidence.ts';
import type { Setting } from './setting.ts';
import { mentionsFor } from './mentions-for.ts';

/** How a theme stands to the item in view: by its words, and by what people linked and dismissed. */
export type Standing = {
  readonly themeId: string;
  readonly band: Band;
  readonly confidence: number;
  /** The same by words alone, before anything that people said. */
  readonly byWords: number;
  /** Orders the themes of one item. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** Links of this item to the theme. */
  readonly links: readonly Link[];
  /** Members that fit best, best first. */
  readonly best: readonly string[];
};

/** What a link from an item with the very same title adds, in log odds; less for titles less alike. */
const likenessWeight = 2;
/** What "not relevant" on such an item takes away: less, since it may have been about that item alone. */
const dismissalWeight = 1.5;
/** Titles less alike than this say nothing of each other. */
const likeEnough = 0.34;

/** Every theme that matched or is linked here, but for those dismissed here; best first. */
export function standings(item: WorkItem, matches: Matches, setting: Setting): readonly Standing[] {
  const here = itemId(item);
  const dismissals = Map.groupBy(setting.dismissals, ({ themeId }) => themeId);
  const isDismissedHere = (themeId: string) => dismissals.get(themeId)?.some((one) => one.itemId === here) ?? false;
  const links = Map.groupBy(
    setting.links.filter(({ insight }) => insight.kind === 'theme'),
    ({ insight }) => insight.id,
  );
  const matched = new Map(matches.themes.map((match) => [match.themeId, match]));
  const ids = new Set([...matched.keys(), ...links.keys()]);
  return [...ids]
    .filter((themeId) => setting.corpus.themes.has(themeId) && !isDismissedHere(themeId))
    .map((themeId) => {
      const judged = { links: links.get(themeId) ?? [], dismissals: dismissals.get(themeId) ?? [] };
      return standing(themeId, matched.get(themeId), judged, item, setting);
    })
    .filter(({ links, score, confidence }) => links.length > 0 || score > 0 || confidence > 0)
    .toSorted((a, b) => b.score - a.score || (a.themeId < b.themeId ? -1 : 1));
}

/** What people said of a theme, on this item and on others. */
type Judged = { readonly links: readonly Link[]; readonly dismissals: readonly Dismissal[] };

function standing(
  themeId: string,
  match: ThemeMatch | undefined,
  { links, dismissals }: Judged,
  item: WorkItem,
  setting: Setting,
): Standing {
  const id = itemId(item);
  const linkedHere = links.filter((link) => link.itemId === id);
  const elsewhere = links.filter((link) => link.itemId !== id);
  const alike = Math.max(0, ...elsewhere.map((link) => likeness(item, link.item)));
  const unlike = Math.max(0, ...dismissals.map((one) => likeness(item, one.item)));
  const here = calibrated(match?.confidence ?? 0, setting.calibration);
  const confidence = shifted(here.confidence, likenessWeight * alike - dismissalWeight * unlike);
  return {
    themeId,
    band: linkedHere.length > 0 ? 'strong' : bandOf(confidence),
    confidence,
    byWords: match?.confidence ?? 0,
    score: ((match?.score ?? 0) * (1 + alike - unlike / 2) + alike) * reachFactor(themeId, setting),
    reasons: [
      ...linkedHere.map(({ relation }): Reason => ({ kind: 'linked-here', relation })),
      ...wordReasons(match?.reasons ?? []),
      ...linkedBefore(elsewhere),
      ...dismissedBefore(dismissals.filter((one) => likeness(item, one.item) > 0)),
      ...here.reasons,
    ],
    links: linkedHere,
    best: match?.best ?? [],
  };
}

/** Among themes that fit alike, the one that more voices stand behind comes first: a fifth more for each doubling. */
function reachFactor(themeId: string, setting: Setting): number {
  const within = mentionsFor(themeId, setting).filter(({ saidAt }) => inWindow(saidAt, setting.window));
  return 1 + 0.2 * Math.log2(1 + reachOf(within).voices);
}

/** How alike the item's title is to that of another one; 0 where that is too little to say anything. */
function likeness(item: WorkItem, other: CitedItem): number {
  const alike = titleLikeness(item.title, other.title);
  return alike < likeEnough ? 0 : alike;
}

/** The confidence with its log odds moved. What shares no word starts at a tenth, so that a link alone is at most possible. */
function shifted(confidence: number, by: number): number {
  if (by === 0) return confidence;
  const start = by > 0 ? Math.max(confidence, 0.1) : confidence;
  if (start === 0) return 0;
  return 1 / (1 + ((1 - start) / start) * Math.exp(-by));
}

/** Reasons of matching as the panel shows them. */
export function wordReasons(reasons: readonly MatchReason[]): readonly Reason[] {
  return reasons.map((reason) => {
    if (reason.how === 'path') return { kind: 'path', path: reason.path };
    if (reason.how === 'area') return { kind: 'area', area: reason.area };
    return { kind: 'words', how: reason.how, words: reason.words };
  });
}

/** Items that were linked before, newest first, each once. */
function linkedBefore(links: readonly Link[]): readonly Reason[] {
  const newest = new Map<string, Link>();
  for (const link of links.toSorted((a, b) => b.linkedAt - a.linkedAt)) {
    if (!newest.has(link.itemId)) newest.set(link.itemId, link);
  }
  return [...newest.values()].map(({ itemId, item }): Reason => ({
    kind: 'linked-before',
    itemId,
    label: itemLabel(item),
    url: item.url,
  }));
}

/** Items of a like title on which somebody said that the theme is not relevant, newest first. */
function dismissedBefore(dismissals: readonly Dismissal[]): readonly Reason[] {
  const newest = dismissals.toSorted((a, b) => b.dismissedAt - a.dismissedAt);
  return newest.map(({ itemId, item }): Reason => ({
    kind: 'dismissed-before',
    itemId,
    label: itemLabel(item),
    url: item.url,
  }));
}
