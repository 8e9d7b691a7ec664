import type { AreaRule } from '../domain/area.ts';
import type { Decision } from '../domain/decision.ts';
import type { Setting } from './setting.ts';

/** Teams and people that a decision belongs to: the owners of what it cites, else who decided it. */
export function ownersOf({ evidence, decidedBy }: Decision, { corpus, moments }: Setting): readonly string[] {
  const owners = evidence.flatMap(({ id }) => {
    const owner = corpus.themes.get(id)?.owner ?? moments.find((moment) => moment.id === id)?.owner;
    return owner ?? [];
  });
  const named = owners.length > 0 ? owners : [decidedBy].filter((by) => by !== null);
  return [...new Set(named)];
}

/** The area of the tool's part that an item is in, by the longest rule that fits; null where none does. */
export function areaOf({ item }: Decision, rules: readonly AreaRule[]): string | null {
  const key = (item.key ?? '').toLowerCase();
  const fitting = rules.filter(({ host, base, scope }) => {
    const part = scope.toLowerCase();
    return host === item.host && base === item.base && (key === part || key.startsWith(`${part}-`) || key.startsWith(`${part}#`));
  });
  return fitting.toSorted((a, b) => b.scope.length - a.scope.length)[0]?.area ?? null;
}
