import { inWindow } from '../analysis/window.ts';
import type { Quote, ThemeEvidence } from './evidence.ts';
import { fromDifferentVoices, newestFirst, readQuotes } from './quotes.ts';
import type { Setting } from './setting.ts';
import type { EvidenceSource } from './source.ts';
import type { Standing } from './standing.ts';
import { mentionsFor } from './mentions-for.ts';
import { themeFigures } from './theme-evidence.ts';

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
  const read = await readQuotes([...new Set(chosen.flat())], source, terms);
  const byId = new Map(read.map((quote) => [quote.feedback.id, quote]));
  return standings.flatMap((standing, index) => {
    const theme = setting.corpus.themes.get(standing.themeId);
    if (!theme) return [];
    const quotes = (chosen[index] ?? []).flatMap((id): Quote | [] => byId.get(id) ?? []);
    return {
      ...themeFigures(theme, setting),
      band: standing.band,
      byWords: standing.byWords,
      reasons: standing.reasons,
      quotes,
      links: standing.links,
    };
  });
}

/**
 * The members that fit best, those of the window first, since that is what the figures beside them count; else the newest. One a
 * voice as long as there are other voices.
 */
function chooseQuotes({ themeId, best }: Standing, setting: Setting): readonly string[] {
  const mentions = mentionsFor(themeId, setting);
  const speaking = new Map(mentions.map((mention) => [mention.feedbackId, mention]));
  const fitting = best.flatMap((id) => speaking.get(id) ?? []);
  const counted = fitting.filter(({ saidAt }) => inWindow(saidAt, setting.window)).map(({ feedbackId }) => feedbackId);
  const ids = new Set([...counted, ...fitting.map(({ feedbackId }) => feedbackId), ...newestFirst(mentions)]);
  return fromDifferentVoices([...ids], setting.corpus, quotesShown);
}
