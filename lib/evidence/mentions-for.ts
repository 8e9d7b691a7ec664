import { speakingFor } from '../analysis/speaking.ts';
import type { Mention } from '../analysis/mention.ts';
import type { Setting } from './setting.ts';

/** The mentions behind every figure of a theme. */
export function mentionsFor(themeId: string, { corpus }: Setting): readonly Mention[] {
  return speakingFor(corpus.themeMentions.get(themeId) ?? []);
}
