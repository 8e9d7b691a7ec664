import type { AreaRule } from '../domain/area.ts';
import type { Link } from '../domain/decision.ts';
import { areaOfFeedback, widestScope } from './area.ts';
import type { EvidenceSource } from './source.ts';

/** An area that links already made speak for, and how many of the linked items do. */
export type AreaSuggestion = Pick<AreaRule, 'host' | 'base' | 'scope' | 'area'> & { readonly items: number; readonly of: number };

/** Items of a project or repository that must be linked, and the share of them that must speak for one area. */
const fewestItems = 2;
const leastShare = 0.7;
/** Feedback of a theme that is asked for its area. */
const membersAsked = 30;

/** Areas for projects, repositories and documents without a rule, from what their items are linked to. Nothing follows from them by itself. */
export async function suggestAreas(source: EvidenceSource): Promise<readonly AreaSuggestion[]> {
  const [rules, all] = await Promise.all([source.areas(), source.links()]);
  const links = all.filter(({ deletedAt, insight }) => deletedAt === null && insight.kind === 'theme');
  const linked = [...new Set(links.map(({ insight }) => insight.id))];
  const { members } = await source.digested(linked);
  const areas = new Map<string, string | null>();
  for (const id of linked) {
    const asked = (members.get(id) ?? []).slice(0, membersAsked);
    const feedback = await source.feedback.byIds(asked.map(({ feedbackId }) => feedbackId));
    areas.set(id, mostOf(feedback.flatMap((item) => areaOfFeedback(item, rules) ?? []))?.name ?? null);
  }
  return suggestionsOf(links, rules, areas);
}

function suggestionsOf(
  links: readonly Link[],
  rules: readonly AreaRule[],
  areas: ReadonlyMap<string, string | null>,
): readonly AreaSuggestion[] {
  const ruled = new Set(rules.filter(({ deletedAt }) => deletedAt === null).map(placeKey));
  const placed = links.flatMap(({ item, insight }) => {
    const [scope, area] = [widestScope(item.host, item.key), areas.get(insight.id) ?? null];
    return scope === null || area === null ? [] : [{ host: item.host, base: item.base, scope, area, itemId: item.itemId }];
  });
  return [...Map.groupBy(placed, placeKey)]
    .filter(([key]) => !ruled.has(key))
    .flatMap(([, here]) => {
      // An item linked to several themes of one area is one item.
      const said = new Map(here.map((one) => [`${one.itemId} ${one.area}`, one.area]));
      const most = mostOf([...said.values()]);
      const [first] = here;
      if (!first || !most || most.count < fewestItems || most.count < leastShare * said.size) return [];
      const { host, base, scope } = first;
      return [{ host, base, scope, area: most.name, items: most.count, of: said.size }];
    });
}

function placeKey({ host, base, scope }: Pick<AreaRule, 'host' | 'base' | 'scope'>): string {
  return `${host} ${base} ${scope.toLowerCase()}`;
}

function mostOf(names: readonly string[]): { readonly name: string; readonly count: number } | null {
  const counts = [...Map.groupBy(names, (name) => name)].map(([name, all]) => ({ name, count: all.length }));
  return counts.toSorted((a, b) => b.count - a.count)[0] ?? null;
}
