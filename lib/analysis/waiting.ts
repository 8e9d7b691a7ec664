import type { Theme, ThemeStatus } from '../domain/theme.ts';
import type { Mention } from './mention.ts';
import { dayLength, heardAt } from './window.ts';

const undecided: ReadonlySet<ThemeStatus> = new Set(['emerging', 'active', 'recurring']);

/**
 * Whole days since a theme could have been decided: since it stood in the workspace and a second voice was heard. Null when a
 * decision cites it, when somebody set a status that says that it was taken up, or while it is still emerging.
 */
export function waitingDays(theme: Theme, mentions: readonly Mention[], decided: boolean, now: number): number | null {
  if (decided || (theme.override !== null && !undecided.has(theme.override.status))) return null;
  const since = activeSince(theme, mentions, now);
  return since === null ? null : Math.max(0, Math.floor((now - since) / dayLength));
}

/** When a theme could first have been decided; null while it is still emerging. */
export function activeSince(theme: Theme, mentions: readonly Mention[], now: number): number | null {
  const second = secondVoiceAt(mentions, now);
  return second === null ? null : Math.max(second, theme.createdAt);
}

/** When the second distinct voice was heard; where dates are missing, as early as could be. Null with fewer than two voices. */
function secondVoiceAt(mentions: readonly Mention[], now: number): number | null {
  const first = new Map<string, number>();
  for (const { voice, saidAt } of mentions) {
    const heard = heardAt(saidAt, now + 1) ?? -Infinity;
    first.set(voice, Math.min(first.get(voice) ?? Infinity, heard));
  }
  return [...first.values()].sort((a, b) => a - b)[1] ?? null;
}
