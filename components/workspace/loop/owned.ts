import type { Loop } from '../../../lib/evidence/loop.ts';
import { escaped } from '../address-words.ts';

/** In place of an owner's name: whoever works here, by the name in Settings. */
export const mine = Symbol('mine');

/** The same loop with only what one owner answers for; all of it for null. */
export function ownedBy(loop: Loop, owner: string | null): Loop {
  if (owner === null) return loop;
  const owned = ({ owners }: { readonly owners: readonly string[] }) => owners.includes(owner);
  const ledger = loop.ledger.filter(owned);
  const cited = new Set(ledger.flatMap(({ decision }) => decision.evidence.map(({ id }) => id)));
  const activeSince = new Map([...loop.activeSince].filter(([id]) => cited.has(id)));
  return { ...loop, ledger, silences: loop.silences.filter(owned), activeSince };
}

/** The address of what one owner answers for; of the whole loop for null. */
export function loopAddress(owner: string | null): string {
  return owner === null ? '/loop' : `/loop/of/${escaped(owner)}`;
}
