import { comparer } from './compare.ts';
import { bandOf, confidenceOf } from './confidence.ts';
import type { FeedbackMatch, MatchReason, ThemeMatch, ThemeText } from './matching.ts';
import { reasonsOf } from './reasons.ts';
import { tokensOf, type Tokens } from './tokens.ts';
import type { WeighedQuery } from './weigh.ts';

const membersRanked = 50;
const ownWeight = 0.7;
const bestKept = 5;
const mostWords = 6;

/** Members beside the surest whose confidence still adds, and how much of it: they say the same, so it is not all news. */
const membersHeard = 3;
const furtherShare = 0.3;

/** Ranks themes by what their members say (sum of squared scores) and by their own words. Those that share nothing are left out, and, with `membersOnly`, those of which only the name does. */
export function rankThemes(
  query: WeighedQuery,
  feedback: readonly FeedbackMatch[],
  themes: readonly ThemeText[],
  membersOnly = false,
): readonly ThemeMatch[] {
  const members = byTheme(feedback.slice(0, membersRanked));
  const compare = comparer(query);
  const asked = new Set(query.terms.map(({ from }) => from.term));
  const drafts = themes.flatMap((theme) => {
    const best = members.get(theme.themeId) ?? [];
    if (best.length === 0 && membersOnly) return [];
    const tokens = tokensOfTheme(theme);
    if (best.length === 0 && !tokens.terms.some((term) => asked.has(term))) return [];
    const own = compare(tokens);
    const said = best.reduce((sum, { score }) => sum + score ** 2, 0);
    const reasons = reasonsOf(own, query.query);
    const ownConfidence = reasons.length === 0 ? 0 : confidenceOf(own.features);
    return [{ themeId: theme.themeId, reasons, best, said, ownConfidence }];
  });
  const mostSaid = Math.max(1e-9, ...drafts.map(({ said }) => said));
  const mostOwn = Math.max(1e-9, ...drafts.map(({ ownConfidence }) => ownConfidence));
  const matches = drafts.map(({ themeId, reasons, best, said, ownConfidence }): ThemeMatch => {
    const confidence = together(best, ownConfidence);
    return {
      themeId,
      score: said / mostSaid + ownWeight * (ownConfidence / mostOwn),
      confidence,
      band: bandOf(confidence),
      reasons: merged([reasons, ...best.slice(0, membersHeard).map(({ reasons }) => reasons)]),
      best: best.slice(0, bestKept).map(({ feedbackId }) => feedbackId),
    };
  });
  return matches.sort((a, b) => b.score - a.score || (a.themeId < b.themeId ? -1 : 1));
}

/** Cuts up themes before anything is asked of them, which takes a tenth of a millisecond for ten. */
export function cutAhead(themes: readonly ThemeText[]): void {
  themes.forEach(tokensOfTheme);
}

const cut = new WeakMap<ThemeText, Tokens>();

/** Cut up once as long as the reader gives the same theme: with thousands of them that took longer than all else of a search. */
function tokensOfTheme(theme: ThemeText): Tokens {
  const known = cut.get(theme) ?? tokensOf(theme.text);
  cut.set(theme, known);
  return known;
}

/** A noisy or: the theme is about the item if its own words are, or what any member says is. */
function together(members: readonly FeedbackMatch[], own: number): number {
  const said = members.map(({ confidence }) => confidence).sort((a, b) => b - a);
  const [surest = 0, ...further] = [own, ...said.slice(0, membersHeard)].sort((a, b) => b - a);
  return 1 - further.reduce((against, one) => against * (1 - one) ** furtherShare, 1 - surest);
}

/** Reasons of the theme and of its best members as one: each word once, and none that a longer phrase says already. */
function merged(all: readonly (readonly MatchReason[])[]): readonly MatchReason[] {
  const said = new Map<string, { readonly written: string; readonly how: WordsHow }>();
  for (const how of ['exact', 'stem', 'synonym', 'spelling', 'wording'] as const) {
    const words = all.flat().flatMap((reason) => (reason.how === how ? reason.words : []));
    for (const written of words) if (!said.has(written.toLowerCase())) said.set(written.toLowerCase(), { written, how });
  }
  const phrases = [...said.keys()];
  const kept = phrases.filter((word) => !phrases.some((longer) => longer !== word && ` ${longer} `.includes(` ${word} `)));
  const byHow = Map.groupBy(kept.slice(0, mostWords), (word) => said.get(word)?.how ?? 'exact');
  const reasons = [...byHow].map(([how, words]): MatchReason => ({
    how,
    words: words.map((word) => said.get(word)?.written ?? word),
  }));
  const paths = new Set(all.flat().flatMap((reason) => (reason.how === 'path' ? [reason.path] : [])));
  const areas = new Set(all.flat().flatMap((reason) => (reason.how === 'area' ? [reason.area] : [])));
  return [
    ...reasons,
    ...[...paths].map((path): MatchReason => ({ how: 'path', path })),
    ...[...areas].map((area): MatchReason => ({ how: 'area', area })),
  ];
}

type WordsHow = Exclude<MatchReason['how'], 'path' | 'area'>;

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
