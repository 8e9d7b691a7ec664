import { findCandidates } from './candidates.ts';
import { compare } from './compare.ts';
import { bandOf, confidenceOf } from './confidence.ts';
import type { FeedbackMatch, IndexReader, Matches, QuerySource } from './matching.ts';
import { buildQuery } from './query.ts';
import { rankThemes } from './rank-themes.ts';
import { reasonsOf } from './reasons.ts';
import { weigh } from './weigh.ts';

/** Notes that the second stage looks at. */
const candidatesKept = 50;

/** Ranks notes and themes for an item. Everything runs on what `reader` gives; nothing is fetched or remembered. */
export async function match(item: QuerySource, reader: IndexReader): Promise<Matches> {
  const query = await weigh(buildQuery(item), reader);
  const candidates = await findCandidates(query, reader, candidatesKept);
  const scores = new Map(candidates.map(({ note, score }) => [note, score]));
  const notes = await reader.documents([...scores.keys()]);
  const feedback = notes.map((note): FeedbackMatch => {
    const comparison = compare(query, note.text);
    const confidence = confidenceOf(comparison.features);
    return {
      feedbackId: note.feedbackId,
      themeIds: note.themeIds,
      score: scores.get(note.note) ?? 0,
      confidence,
      band: bandOf(confidence),
      reasons: reasonsOf(comparison),
    };
  });
  const terms = new Set(query.terms.map(({ from }) => from.term));
  return { themes: rankThemes(query, feedback, await reader.themes()), feedback, terms };
}
