import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { freshSettings } from '../../../lib/domain/fresh-settings.ts';
import { faultWords } from '../../fault-words.ts';
import { format } from '../../format.ts';
import { searchQuery } from '../../queries.ts';
import { settingsQuery } from '../../settings-query.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Input } from '../../ui/Input.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { State } from '../../ui/State.tsx';
import { useSettledText } from '../../use-settled-text.ts';
import { Sheet } from '../Sheet.tsx';
import css from './Search.module.css';
import { SearchExport } from './SearchExport.tsx';
import { SearchFound } from './SearchFound.tsx';

/** All evidence in words that somebody typed, here or behind the keyword in the address bar. The words are in the page's address. */
export function SearchPage({ words }: { readonly words: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(words);
  const asked = text.trim();
  const settled = useSettledText(asked, words);
  const [, navigate] = useLocation();
  const settings = useQuery(settingsQuery());
  const query = useQuery({
    ...searchQuery(asked, (settings.data ?? freshSettings).windowDays),
    enabled: asked !== '' && settings.data !== undefined,
    placeholderData: (before) => before,
  });
  const found = asked === '' ? undefined : query.data;
  const { count } = format();

  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    if (settled !== words) navigate(`/search/${encodeURIComponent(settled)}`, { replace: true });
  }, [settled, words, navigate]);

  return (
    <Sheet
      title={i18n.t('workspace.search.title')}
      actions={found && <SearchExport found={found} words={settled} windowDays={(settings.data ?? freshSettings).windowDays} />}
    >
      <div className={css.field}>
        <Input
          ref={field}
          icon="search"
          type="search"
          aria-label={i18n.t('panel.search.title')}
          placeholder={i18n.t('panel.search.placeholder')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      {asked === '' && <p className={css.hint}>{i18n.t('panel.search.hint')}</p>}
      {query.isLoading && <Skeleton label={i18n.t('panel.search.searching')} />}
      {query.error && <Notice tone="fault">{faultWords(query.error)}</Notice>}
      <p role="status" aria-busy={query.isFetching} className={css.hint} hidden={!found}>
        {found && i18n.t('panel.search.found', found.themes.length, [count(found.themes.length), count(found.searched.feedback)])}
      </p>
      {found && found.themes.length + found.unthemed.length > 0 && <SearchFound found={found} />}
      {found && found.themes.length + found.unthemed.length === 0 && (
        <State
          heading={i18n.t('panel.search.nothing')}
          {...(found.searched.feedback === 0
            ? { steps: <ButtonLink href="#/import">{i18n.t('workspace.importFeedback')}</ButtonLink> }
            : {})}
        >
          <p>{i18n.t('panel.search.nothingWhy', [count(found.searched.feedback), count(found.searched.themes)])}</p>
        </State>
      )}
    </Sheet>
  );
}
