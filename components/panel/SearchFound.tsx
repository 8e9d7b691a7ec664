import { memo } from 'react';
import { i18n } from '#i18n';
import type { SearchResult } from '../../lib/evidence/search.ts';
import { format } from '../format.ts';
import { State } from '../ui/State.tsx';
import { OpenThemesContext } from './open-themes.ts';
import { Section } from './Section.tsx';
import { ThemeList } from './ThemeList.tsx';
import { UnthemedSection } from './UnthemedSection.tsx';
import { useOpenThemesOf } from './use-open-themes.ts';

/** What a search found. Drawn anew for another answer only, not for each letter on the way to it. */
export const SearchFound = memo(function SearchFound({
  found: { themes, unthemed, searched },
}: {
  readonly found: SearchResult;
}) {
  const opened = useOpenThemesOf(null);
  const { count } = format();
  return (
    <>
      {themes.length > 0 && (
        <Section heading={i18n.t('panel.themes')} flush>
          <OpenThemesContext value={opened}>
            <ThemeList themes={themes} />
          </OpenThemesContext>
        </Section>
      )}
      {unthemed.length > 0 && <UnthemedSection unthemed={unthemed} />}
      {themes.length + unthemed.length === 0 && (
        <State heading={i18n.t('panel.search.nothing')}>
          <p>{i18n.t('panel.search.nothingWhy', [count(searched.feedback), count(searched.themes)])}</p>
        </State>
      )}
    </>
  );
});
