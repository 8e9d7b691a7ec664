import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { format } from '../format.ts';
import { searchQuery } from '../queries.ts';
import { Input } from '../ui/Input.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { State } from '../ui/State.tsx';
import { AsideHead } from './AsideHead.tsx';
import { FaultState } from './FaultState.tsx';
import { useItem } from './item-context.ts';
import { OpenThemesContext } from './open-themes.ts';
import { useOpenThemesOf } from './use-open-themes.ts';
import { ThemeList } from './ThemeList.tsx';
import { Section } from './Section.tsx';
import { UnthemedSection } from './UnthemedSection.tsx';
import css from './Aside.module.css';

/** All evidence in words that somebody typed; what is found can be linked like what was matched. */
export function SearchView({
  text,
  onText,
  onBack,
}: {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onBack: () => void;
}) {
  const { window } = useItem();
  const field = useRef<HTMLInputElement>(null);
  const opened = useOpenThemesOf(null);
  const words = text.trim();
  const query = useQuery({ ...searchQuery(words, window.days), enabled: words !== '', placeholderData: (before) => before });
  const found = words === '' ? undefined : query.data;
  const { count } = format();

  useEffect(() => field.current?.focus(), []);

  return (
    <section className={css.aside} aria-label={i18n.t('panel.search.title')}>
      <AsideHead onBack={onBack} takesFocus={false}>
        <Input
          ref={field}
          icon="search"
          type="search"
          aria-label={i18n.t('panel.search.title')}
          placeholder={i18n.t('panel.search.placeholder')}
          value={text}
          onChange={(event) => onText(event.target.value)}
        />
      </AsideHead>
      {words === '' && <p className={css.hint}>{i18n.t('panel.search.hint')}</p>}
      {query.isLoading && <Skeleton label={i18n.t('panel.search.searching')} />}
      {query.error && <FaultState error={query.error} onRetry={() => void query.refetch()} />}
      <div role="status" aria-busy={query.isFetching} className={css.hint} hidden={!found}>
        {found && i18n.t('panel.search.found', found.themes.length, [count(found.themes.length), count(found.searched.feedback)])}
      </div>
      {found && found.themes.length > 0 && (
        <Section heading={i18n.t('panel.themes')} flush>
          <OpenThemesContext value={opened}>
            <ThemeList themes={found.themes} />
          </OpenThemesContext>
        </Section>
      )}
      {found && found.unthemed.length > 0 && <UnthemedSection unthemed={found.unthemed} />}
      {found && found.themes.length + found.unthemed.length === 0 && (
        <State heading={i18n.t('panel.search.nothing')}>
          <p>{i18n.t('panel.search.nothingWhy', [count(found.searched.feedback), count(found.searched.themes)])}</p>
        </State>
      )}
    </section>
  );
}
