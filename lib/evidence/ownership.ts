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
