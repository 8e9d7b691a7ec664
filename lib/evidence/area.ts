import type { AreaRule } from '../domain/area.ts';
import type { Feedback } from '../domain/feedback.ts';
import type { WorkItem } from '../domain/work-item.ts';

type Placed = Pick<WorkItem, 'host' | 'base' | 'key'> & {
  readonly components?: readonly string[];
  readonly paths?: readonly string[];
};

/**
 * The product area of an item by the rules that people set, or null. Each component or changed file goes by the narrowest rule that it
 * falls under, and most of them decide; of as many the narrower rule does.
 */
export function areaOf(item: Placed, rules: readonly AreaRule[]): string | null {
  const here = rules.filter(({ host, base, deletedAt }) => host === item.host && base === item.base && deletedAt === null);
  return decided(scopesOf(item), here);
}

/** The product area of a feedback item: what its source said, else what the rules for its source and its tags there say, else null. */
export function areaOfFeedback(
  { area, source, tags }: Pick<Feedback, 'area' | 'source' | 'tags'>,
  rules: readonly AreaRule[],
): string | null {
  if (area !== null) return area;
  const here = rules.filter(({ host, deletedAt }) => host === 'feedback' && deletedAt === null);
  if (here.length === 0) return null;
  return decided(tags.length === 0 ? [source] : tags.map((tag) => `${source}/${tag}`), here);
}

/** Each scope goes by the narrowest rule that it falls under, and most of them decide. */
function decided(scopes: readonly string[], rules: readonly AreaRule[]): string | null {
  const narrowest = (scope: string) =>
    rules.filter((rule) => falls(scope, rule)).toSorted((a, b) => b.scope.length - a.scope.length)[0];
  const chosen = scopes.flatMap((scope) => narrowest(scope) ?? []);
  const votes = [...Map.groupBy(chosen, ({ area }) => area)].map(([area, rules]) => {
    return { area, count: rules.length, narrowness: Math.max(...rules.map(({ scope }) => scope.length)) };
  });
  return votes.toSorted((a, b) => b.count - a.count || b.narrowness - a.narrowness)[0]?.area ?? null;
}

/**
 * Where an item stands in its tool: `PAY/Checkout` for each component of a Jira issue, `owner/repo/src/pay.ts` for each changed file;
 * without any the project, the repository or the document.
 */
function scopesOf({ host, key, components = [], paths = [] }: Placed): readonly string[] {
  const within = widestScope(host, key);
  if (within === null) return [];
  const parts = host === 'jira' ? components : host === 'github' ? paths : [];
  return parts.length === 0 ? [within] : parts.map((part) => `${within}/${part}`);
}

/** The project, repository or document that an item's key belongs to; null where it has no key yet. */
export function widestScope(host: WorkItem['host'], key: string | null): string | null {
  if (key === null) return null;
  if (host === 'jira') return key.replace(/-\d+$/, '');
  return host === 'github' ? key.replace(/#\d+$/, '') : key;
}

function falls(scope: string, rule: AreaRule): boolean {
  const [one, other] = [scope.toLowerCase(), rule.scope.toLowerCase()];
  return one === other || one.startsWith(`${other}/`);
}
