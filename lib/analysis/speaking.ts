import type { Mention } from './mention.ts';
import { isPraise } from './signals.ts';

/**
 * The mentions of a theme that speak for it. A theme is a need or a problem, so praise filed under it is the other side and
 * counts for nothing here, unless praise is all the theme holds: then praise is what it is about.
 */
export function speakingFor(mentions: readonly Mention[]): readonly Mention[] {
  const speaking = mentions.filter((mention) => !isPraise(mention));
  return speaking.length === 0 ? mentions : speaking;
}
