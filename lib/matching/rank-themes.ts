import { compare } from './compare.ts';
import { bandOf, confidenceOf } from './confidence.ts';
import type { FeedbackMatch, ThemeMatch, ThemeText } from './matching.ts';
import { reasonsOf } from './reasons.ts';
import type { WeighedQuery } from './weigh.ts';

const ownWeight = 0.7;
const bestKept = 5;

/** Ranks themes by what their members say (sum of squared scores) and by their own words. Those that share nothing are left out. */
export function rankThemes(
  query: WeighedQuery,
  feedback: readonly FeedbackMatch[],
  themes: readonly ThemeText[],
): readonly ThemeMatch[] {
  const members = byTheme(feedback);
  const drafts = themes.flatMap((theme) => {
    const own = compare(query, theme.text);
    const best = members.get(theme.themeId) ?? [];
    if (best.length === 0 && own.shared.length === 0) return [];
    const said = best.reduce((sum, { score }) => sum + score ** 2, 0);
    return [{ theme, own, best, said, ownScore: own.features.shared + own.features.beside }];
  });
  const mostSaid = Math.max(1e-9, ...drafts.map(({ said }) => said));
  const mostOwn = Math.max(1e-9, ...drafts.map(({ ownScore }) => ownScore));
  return drafts
    .map(({ theme, own, best, said, ownScore }): ThemeMatch => {
      const ownConfidence = confidenceOf(own.features);
      const surest = best.reduce<FeedbackMatch | undefined>(
        (most, one) => (one.confidence > (most?.confidence ?? 0) ? one : most),
        undefined,
      );
      const confidence = Math.max(ownConfidence, surest?.confidence ?? 0);
      return {
        themeId: theme.themeId,
        score: said / mostSaid + ownWeight * (ownScore / mostOwn),
        confidence,
        band: bandOf(confidence),
        reasons: surest && surest.confidence > ownConfidence ? surest.reasons : reasonsOf(own),
        best: best.slice(0, bestKept).map(({ feedbackId }) => feedbackId),
      };
    })
    .toSorted((a, b) => b.score - a.score || (a.themeId < b.themeId ? -1 : 1));
}

function byTheme(feedback: readonly FeedbackMatch[]): Map<string, FeedbackMatch[]> {
  const members = new Map<string, FeedbackMatch[]>();
  for (const match of feedback) {
    for (const themeId of match.themeIds) {
      const list = members.get(themeId);
      if (list) list.push(match);
      else members.set(themeId, [match]);
    }
  }
  return members;
}
