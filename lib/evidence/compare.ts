import { trendsInList } from '../analysis/trend.ts';
import { windowOf } from '../analysis/window.ts';
import type { Window } from '../analysis/window.ts';
import type { CitedItem, Decision, Link } from '../domain/decision.ts';
import type { Compared } from './compared.ts';
import { comparedItem, themesOfItem } from './compared-item.ts';
import type { When } from './setting.ts';
import type { EvidenceSource } from './source.ts';
import { themeDetail } from './themes.ts';

/** A theme or an item to be compared, by its id. */
export type Subject = { readonly themeId: string } | { readonly itemId: string };

/** Some themes and items through one lens. */
export type Comparison = {
  readonly window: Window;
  /** In the order asked; what the workspace does not have is left out. Trends are those of a list (trend.ts). */
  readonly columns: readonly Compared[];
  /** Items that a trade-off can be recorded on: linked to these themes first, then every other one known; newest first. */
  readonly items: readonly CitedItem[];
  /** Those of them that are about any theme, and so can be compared. */
  readonly comparable: readonly CitedItem[];
};

/** Sets themes and items side by side. Every figure is absolute: none is another because of what stands beside it. */
export async function compare(source: EvidenceSource, subjects: readonly Subject[], when: When): Promise<Comparison> {
  const [links, decisions, themes] = await Promise.all([source.links(), source.decisions(), source.themes()]);
  const known = knownItems(links, decisions, new Set());
  const found = await Promise.all(
    subjects.map(async (subject) => {
      if ('themeId' in subject) return comparedTheme(source, subject.themeId, when);
      const item = known.find(({ itemId }) => itemId === subject.itemId);
      return item ? comparedItem(source, item, when) : null;
    }),
  );
  const columns = found.filter((one) => one !== null);
  const trends = trendsInList(columns.map(({ trend }) => trend));
  const near = new Set(columns.flatMap(({ of }) => of.map(({ theme }) => theme.id)));
  const here = new Set(themes.map(({ id }) => id));
  const items = knownItems(links, decisions, near);
  return {
    window: windowOf(when.windowDays, when.now),
    columns: columns.map((one, index) => ({ ...one, trend: trends[index] ?? one.trend })),
    items,
    comparable: items.filter(({ itemId }) => themesOfItem(itemId, links, decisions).some((id) => here.has(id))),
  };
}

/** A theme as it is compared; null where the workspace has none of that id. */
async function comparedTheme(source: EvidenceSource, themeId: string, when: When): Promise<Compared | null> {
  const detail = await themeDetail(source, themeId, when);
  if (!detail) return null;
  const { theme, ...figures } = detail;
  return { ...figures, subject: { kind: 'theme', theme }, of: [detail], owners: theme.owner === null ? [] : [theme.owner] };
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
