import { isIn, raisedInArea, withArea, type AskedArea } from './area.ts';
import { findCandidates } from './candidates.ts';
import { comparer } from './compare.ts';
import { bandOf, confidenceOf } from './confidence.ts';
import type { FeedbackMatch, IndexReader, Matches, QuerySource } from './matching.ts';
import { buildQuery } from './query.ts';
import { rankThemes } from './rank-themes.ts';
import { reasonsOf } from './reasons.ts';
import { rerank } from './rerank.ts';
import { tokensOf } from './tokens.ts';
import { weigh } from './weigh.ts';
import { wordingOf } from './wording.ts';

/** Notes that the second stage looks at. */
const candidatesKept = 100;

/** How many more are read where only those of one area are kept. */
const furtherForArea = 5;

export type MatchOptions = { readonly candidates?: number; readonly area?: AskedArea | null };

/** Ranks notes and themes for an item, in two stages. Everything runs on what `reader` gives; nothing is remembered. */
export async function match(
  item: QuerySource,
  reader: IndexReader,
  { candidates: most = candidatesKept, area = null }: MatchOptions = {},
): Promise<Matches> {
  const query = await weigh(buildQuery(item), reader);
  const wording = await wordingOf(query, reader);
  const candidates = await findCandidates(query, reader, area?.only ? most * furtherForArea : most, wording?.terms);
  const firstStage = new Map(candidates.map(({ note, score }) => [note, score]));
  const [found, themes] = await Promise.all([reader.documents([...firstStage.keys()]), reader.themes()]);
  const notes = found
    .filter((note) => !area?.only || isIn(area, note.area))
    .toSorted((a, b) => (firstStage.get(b.note) ?? 0) - (firstStage.get(a.note) ?? 0))
    .slice(0, most);

  const texts = notes.map(({ text }) => tokensOf(text));
  const compare = comparer(query);
  const [language] = query.query.languages;
  const said = { title: tokensOf(query.query.title, language), body: tokensOf(query.query.body, language) };
  const stageOne = notes.map(({ note }) => firstStage.get(note) ?? 0);
  const same = notes.map((note) => isIn(area, note.area));
  const scores = raisedInArea(rerank(said, texts, stageOne, wording), same);
  const feedback = notes.map(({ feedbackId, themeIds }, index): FeedbackMatch => {
    const comparison = compare(texts[index] ?? tokensOf(''));
    const reasons = reasonsOf(comparison, query.query);
    // What no reason can be given for is no match.
    const confidence = reasons.length === 0 ? 0 : confidenceOf(comparison.features);
    return {
      feedbackId,
      themeIds,
      score: scores[index] ?? 0,
      confidence,
      band: bandOf(confidence),
      reasons: withArea(reasons, area, same[index] ?? false),
    };
  });
  feedback.sort((a, b) => b.score - a.score);
  return {
    themes: rankThemes(query, feedback, themes, area?.only),
    feedback,
    terms: new Set(query.terms.map(({ from }) => from.term)),
  };
}
