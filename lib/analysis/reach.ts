import type { Mention, VoiceUnit } from './mention.ts';

/**
 * Distinct voices. `unit` is what every one of them is at the least: accounts only where all are, so that one account among four
 * hundred anonymous notes is never called four hundred accounts. `of` counts each kind.
 */
export type Reach = {
  readonly voices: number;
  readonly unit: VoiceUnit;
  readonly mentions: number;
  readonly of: Readonly<Record<VoiceUnit, number>>;
};

/** Counts voices, each once however often it spoke. Accounts come before people before items (product rule 2). */
export function reachOf(mentions: readonly Mention[]): Reach {
  const seen = new Set<string>();
  const of = { accounts: 0, people: 0, items: 0 };
  for (const { voice, unit } of mentions) {
    if (seen.has(voice)) continue;
    seen.add(voice);
    of[unit] += 1;
  }
  return { voices: seen.size, unit: leastUnit(of), mentions: mentions.length, of };
}

/** Annual recurring revenue of the distinct accounts behind the mentions, US dollars a year. */
export function arrOf(mentions: readonly Mention[]): number {
  const byAccount = new Map<string, number>();
  for (const { voice, unit, arr } of mentions) if (unit === 'accounts') byAccount.set(voice, arr);
  let sum = 0;
  for (const arr of byAccount.values()) sum += arr;
  return sum;
}

function leastUnit({ people, items }: Record<VoiceUnit, number>): VoiceUnit {
  if (items > 0) return 'items';
  return people > 0 ? 'people' : 'accounts';
}
