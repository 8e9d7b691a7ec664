import { match } from '../matching/match.ts';
import type { Evidence } from './evidence.ts';
import { settingOf, surroundingsOf } from './setting.ts';
import type { When } from './setting.ts';
import type { EvidenceSource } from './source.ts';
import { wordReasons } from './standing.ts';
import type { Standing } from './standing.ts';
import { themesOf } from './themes-of.ts';
import { feedbackOf } from './unthemed.ts';

const themesShown = 20;
const feedbackShown = 20;

/** What a search answers: as for an item, but the weakly matching too, since the person asked for these very words. */
export type SearchResult = Pick<Evidence, 'themes' | 'unthemed' | 'searched'>;

/**
 * Themes and feedback without a theme that share words with a text that somebody typed, best first. Where the signal ends, since somebody
 * typed on, it stops before the next step.
 */
export async function searchEvidence(
  text: string,
  source: EvidenceSource,
  when: When,
  signal?: AbortSignal,
): Promise<SearchResult> {
  const query = { title: text, body: '', labels: [], components: [], paths: [], parentTitle: null };
  const [around, matches] = await Promise.all([surroundingsOf(source, when), match(query, source.index())]);
  signal?.throwIfAborted();
  const standings = matches.themes.slice(0, themesShown).map((theme): Standing => {
    return { ...theme, byWords: theme.confidence, reasons: wordReasons(theme.reasons), links: [] };
  });
  const unthemed = matches.feedback.filter(({ themeIds }) => themeIds.length === 0).slice(0, feedbackShown);
  const setting = await settingOf(source, around, {
    themeIds: standings.map(({ themeId }) => themeId),
    feedbackIds: unthemed.map(({ feedbackId }) => feedbackId),
  });
  signal?.throwIfAborted();
  const [themes, quotes] = await Promise.all([
    themesOf(standings, matches.terms, setting, source),
    feedbackOf(unthemed, matches.terms, setting, source),
  ]);
  return { themes, unthemed: quotes, searched: { feedback: setting.corpus.feedback, themes: setting.corpus.themes.size } };
}
