import type { AreaRule } from '../domain/area.ts';
import type { WorkItem } from '../domain/work-item.ts';

type Placed = Pick<WorkItem, 'host' | 'base' | 'key'> & {
  readonly components?: readonly string[];
  readonly paths?: readonly string[];
};

/**
 * The product area of an item by the rules that people set, or null. The narrowest rule decides: a component before its project, the longest
 * folder before its repository; of two as narrow, the one that more of the item's components or files fall under.
 */
export function areaOf(item: Placed, rules: readonly AreaRule[]): string | null {
  const fitting = rules
    .filter(({ host, base, deletedAt }) => host === item.host && base === item.base && deletedAt === null)
    .map((rule) => ({ rule, hits: scopesOf(item).filter((scope) => falls(scope, rule)).length }))
    .filter(({ hits }) => hits > 0)
    .toSorted((a, b) => depth(b.rule) - depth(a.rule) || b.hits - a.hits || (a.rule.id < b.rule.id ? -1 : 1));
  return fitting[0]?.rule.area ?? null;
}

/**
 * Where an item stands in its tool, widest first: `PAY` and `PAY/Checkout` for a Jira project and component, `owner/repo` and
 * `owner/repo/src/pay.ts` for a repository and a changed file, its id for a document.
 */
export function scopesOf({ host, key, components = [], paths = [] }: Placed): readonly string[] {
  const within = widestScope(host, key);
  if (within === null) return [];
  const parts = host === 'jira' ? components : host === 'github' ? paths : [];
  return [within, ...parts.map((part) => `${within}/${part}`)];
}

/** The project, repository or document that an item's key belongs to; null where it has no key yet. */
export function widestScope(host: WorkItem['host'], key: string | null): string | null {
  if (key === null) return null;
  if (host === 'jira') return key.replace(/-\d+$/, '');
  return host === 'github' ? key.replace(/#\d+$/, '') : key;
}

function falls(scope: string, rule: AreaRule): boolean {
  const [one, other] = [scope.toLowerCase(), rule.scope.toLowerCase()];
  return one === other || (rule.host === 'github' && one.startsWith(`${other}/`));
}

function depth({ scope }: AreaRule): number {
  return scope.split('/').length;
}
