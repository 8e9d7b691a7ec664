import type { Feedback } from '../domain/feedback.ts';
import type { ThemeEvidence } from './evidence.ts';
import { fromDifferentVoices, newestFirst, quoteOf } from './quotes.ts';
import type { Setting } from './setting.ts';
import type { EvidenceSource } from './source.ts';
import type { Standing } from './standing.ts';
import { mentionsFor, themeFigures } from './theme-evidence.ts';

/** Verbatims beside a theme. */
const quotesShown = 2;

/** The evidence of each theme that has a standing, in the order given, with the verbatims that fit the item best. */
export async function themesOf(
  standings: readonly Standing[],
  terms: ReadonlySet<string>,
  setting: Setting,
  source: EvidenceSource,
): Promise<readonly ThemeEvidence[]> {
  const chosen = standings.map((standing) => chooseQuotes(standing, setting));
  const feedback = new Map((await source.feedback.byIds([...new Set(chosen.flat())])).map((item) => [item.id, item]));
  return standings.flatMap((standing, index) => {
    const theme = setting.corpus.themes.get(standing.themeId);
    if (!theme) return [];
    const quotes = (chosen[index] ?? []).flatMap((id): Feedback | [] => feedback.get(id) ?? []);
    return {
      ...themeFigures(theme, setting),
      band: standing.band,
      reasons: standing.reasons,
      quotes: quotes.map((item) => quoteOf(item, setting.corpus, terms)),
      links: standing.links,
    };
  });
}

/** The members that fit best, else the newest; one a voice as long as there are other voices. */
function chooseQuotes({ themeId, best }: Standing, setting: Setting): readonly string[] {
  const mentions = mentionsFor(themeId, setting);
  const speaking = new Set(mentions.map(({ feedbackId }) => feedbackId));
  const fitting = best.filter((id) => speaking.has(id));
  return fromDifferentVoices([...new Set([...fitting, ...newestFirst(mentions)])], setting.corpus, quotesShown);
}
