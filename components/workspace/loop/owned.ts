import type { Loop } from '../../../lib/evidence/loop.ts';

/** Every team and person that something of the loop belongs to, in order. */
export function ownersIn({ ledger, silences }: Loop): readonly string[] {
  const names = [...ledger, ...silences].flatMap(({ owners }) => owners);
  return [...new Set(names)].toSorted((a, b) => a.localeCompare(b));
}

/** The same loop with only what one owner answers for; all of it for null. */
export function ownedBy(loop: Loop, owner: string | null): Loop {
  if (owner === null) return loop;
  const owned = ({ owners }: { readonly owners: readonly string[] }) => owners.includes(owner);
  const ledger = loop.ledger.filter(owned);
  const cited = new Set(ledger.flatMap(({ decision }) => decision.evidence.map(({ id }) => id)));
  const activeSince = new Map([...loop.activeSince].filter(([id]) => cited.has(id)));
  return { ...loop, ledger, silences: loop.silences.filter(owned), activeSince };
}
