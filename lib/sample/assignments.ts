import { idFromName } from '../domain/ids.ts';
import type { Instant } from '../domain/row.ts';
import { newRow } from '../domain/row.ts';
import { termMatcher } from '../domain/theme-terms.ts';
import type { Assignment } from '../domain/theme.ts';
import { feedbackId } from './feedback.ts';
import type { PlacedNote } from './feedback.ts';
import { sampleImportId, themeId } from './identity.ts';
import type { Random } from './random.ts';
import { themeScripts } from './theme-scripts.ts';

/** Which note belongs to which theme. Most were confirmed by a person, the rest came with the file or by rule. */
export function assignmentRows(notes: readonly PlacedNote[], random: Random, now: Instant): readonly Assignment[] {
  const rules = new Map(themeScripts.map(({ name, terms }) => [name, termMatcher(terms)]));
  return notes.flatMap((note) => {
    if (note.theme === null) return [];
    const ids = { feedbackId: feedbackId(note), themeId: themeId(note.theme) };
    const matches = rules.get(note.theme) ?? null;
    // Named as the store names it, so that confirming one in the panel changes this very row.
    const row = newRow(idFromName('assignment', ids.feedbackId, ids.themeId), now);
    return [{ ...row, ...ids, how: how(note, matches, random), importId: sampleImportId }];
  });
}

function how({ group, text }: PlacedNote, matches: ReturnType<typeof termMatcher>, random: Random): Assignment['how'] {
  if (group.inferred === true || random.chance(0.04)) return 'imported';
  if (random.chance(0.3) && matches?.(text) === true) return 'rule';
  return random.chance(0.6) ? 'confirmed' : 'imported';
}
