import type { Theme } from '../domain/theme.ts';
import type { ThemeText } from '../matching/matching.ts';

/** What matching reads of themes. An archived one keeps its feedback and its figures, and matches nothing any more. */
export function themeTexts(themes: readonly Theme[]): readonly ThemeText[] {
  return themes
    .filter(({ archivedAt }) => archivedAt === null)
    .map(({ id, name, statement, terms }) => ({ themeId: id, text: [name, statement, ...terms].join('\n') }));
}
