import { trendsInList } from '../analysis/trend.ts';
import { windowOf } from '../analysis/window.ts';
import type { Window } from '../analysis/window.ts';
import type { CitedItem, Decision, Link } from '../domain/decision.ts';
import type { When } from './setting.ts';
import type { EvidenceSource } from './source.ts';
import { themeDetail } from './themes.ts';
import type { ThemeDetail } from './themes.ts';

/** Some themes through one lens. */
export type Comparison = {
  readonly window: Window;
  /** In the order asked; what the workspace does not have is left out. Trends are those of a list (trend.ts). */
  readonly themes: readonly ThemeDetail[];
  /** Items that a trade-off can be recorded on: linked to these themes first, then every other one known; newest first. */
  readonly items: readonly CitedItem[];
};

/** Sets themes side by side. Every figure is absolute: none is another because of what stands beside it. */
export async function compareThemes(source: EvidenceSource, themeIds: readonly string[], when: When): Promise<Comparison> {
  const details = (await Promise.all(themeIds.map((id) => themeDetail(source, id, when)))).filter((one) => one !== null);
  const trends = trendsInList(details.map(({ trend }) => trend));
  return {
    window: windowOf(when.windowDays, when.now),
    themes: details.map((one, index) => ({ ...one, trend: trends[index] ?? one.trend })),
    items: knownItems(await source.links(), await source.decisions(), new Set(themeIds)),
  };
}

function knownItems(links: readonly Link[], decisions: readonly Decision[], near: ReadonlySet<string>): readonly CitedItem[] {
  const seen = [
    ...links.map(({ item, insight, linkedAt }) => ({ item, at: linkedAt, isNear: near.has(insight.id) })),
    ...decisions.map(({ item, evidence, decidedAt }) => ({
      item,
      at: decidedAt,
      isNear: evidence.some(({ id }) => near.has(id)),
    })),
  ].toSorted((a, b) => Number(b.isNear) - Number(a.isNear) || b.at - a.at);
  const once = new Map<string, CitedItem>();
  for (const { item } of seen) if (!once.has(item.itemId)) once.set(item.itemId, item);
  return [...once.values()];
}
