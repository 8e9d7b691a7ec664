import type { Insight } from '../domain/decision.ts';
import type { HistoryEntry } from './evidence.ts';
import type { Setting } from './setting.ts';

/** Links and decisions made on this item, and those made elsewhere on the insights shown, by id; newest first. */
export function historyOf(itemId: string, insightIds: ReadonlySet<string>, setting: Setting): readonly HistoryEntry[] {
  return entries(itemId, insightIds, setting);
}

/** Links and decisions made anywhere on these themes, newest first. */
export function historyOfThemes(themeIds: readonly string[], setting: Setting): readonly HistoryEntry[] {
  return entries(null, new Set(themeIds), setting);
}

function entries(itemId: string | null, insightIds: ReadonlySet<string>, setting: Setting): readonly HistoryEntry[] {
  const links = setting.links.flatMap((link): HistoryEntry | [] => {
    const here = link.itemId === itemId;
    if (!here && !insightIds.has(link.insight.id)) return [];
    return { kind: 'link', at: link.linkedAt, link, insightName: insightName(link.insight, setting), here };
  });
  const decisions = setting.decisions.flatMap((decision): HistoryEntry | [] => {
    const here = decision.itemId === itemId;
    if (!here && !decision.evidence.some(({ id }) => insightIds.has(id))) return [];
    return { kind: 'decision', at: decision.decidedAt, decision, here };
  });
  return [...links, ...decisions].toSorted((a, b) => b.at - a.at);
}

/** What an insight is called now; its key where the workspace has lost it. */
export function insightName({ kind, id, key }: Insight, { corpus, moments }: Setting): string {
  if (kind === 'theme') return corpus.themes.get(id)?.name ?? key;
  if (kind === 'moment') return moments.find((moment) => moment.id === id)?.name ?? key;
  return key;
}
