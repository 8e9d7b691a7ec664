import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { format } from '../format.ts';
import { searchQuery } from '../queries.ts';
import { Input } from '../ui/Input.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { AsideHead } from './AsideHead.tsx';
import { FaultState } from './FaultState.tsx';
import { useItem } from './item-context.ts';
import { SearchFound } from './SearchFound.tsx';
import css from './Aside.module.css';

/** All evidence in words that somebody typed, beginning with `first`; what is found can be linked like what was matched. */
export function SearchView({ first, onBack }: { readonly first: string; readonly onBack: () => void }) {
  const { window } = useItem();
  const field = useRef<HTMLInputElement>(null);
  // Kept here, so that a letter draws nothing of what is covered.
  const [text, setText] = useState(first);
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
          onChange={(event) => setText(event.target.value)}
        />
      </AsideHead>
      {words === '' && <p className={css.hint}>{i18n.t('panel.search.hint')}</p>}
      {query.isLoading && <Skeleton label={i18n.t('panel.search.searching')} />}
      {query.error && <FaultState error={query.error} onRetry={() => void query.refetch()} />}
      <div role="status" aria-busy={query.isFetching} className={css.hint} hidden={!found}>
        {found && i18n.t('panel.search.found', found.themes.length, [count(found.themes.length), count(found.searched.feedback)])}
      </div>
      {found && <SearchFound found={found} />}
    </section>
  );
}
