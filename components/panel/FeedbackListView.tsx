import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { i18n } from '#i18n';
import { Said } from '../evidence/Said.tsx';
import { Verbatim } from '../evidence/Verbatim.tsx';
import { format } from '../format.ts';
import { verbatimsQuery } from '../queries.ts';
import { Button } from '../ui/Button.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useSignal } from '../use-signal.ts';
import { AsideHead } from './AsideHead.tsx';
import { FaultState } from './FaultState.tsx';
import type { FeedbackList } from './feedback-lists.ts';
import { useItem } from './item-context.ts';
import { windowWords } from './window-words.ts';
import css from './Aside.module.css';

/** Rendered at once; more come when asked for, so that ten thousand do not stop the page. */
const batch = 50;

/** The feedback behind a number, in full, newest first. */
export function FeedbackListView({ list, onBack }: { readonly list: FeedbackList; readonly onBack: () => void }) {
  const { window, now } = useItem();
  const say = useSignal();
  const days = list.ever ? null : window.days;
  const query = useQuery(verbatimsQuery(list.filter, days));
  const [shown, setShown] = useState(batch);
  const quotes = query.data ?? [];
  return (
    <section className={css.aside} aria-label={i18n.t('panel.list.label')}>
      <AsideHead onBack={onBack}>
        <h2>
          <Said text={list.title} />
        </h2>
        {query.data && (
          <p className={css.sum}>
            {i18n.t('panel.list.count', quotes.length, [format().count(quotes.length), windowWords(days)])}
          </p>
        )}
      </AsideHead>
      {query.isPending && <Skeleton label={i18n.t('panel.list.reading')} />}
      {query.error && <FaultState error={query.error} onRetry={() => void query.refetch()} />}
      <ul className={css.list}>
        {quotes.slice(0, shown).map((quote) => (
          <li key={quote.feedback.id}>
            <Verbatim quote={quote} now={now} everySignal onSignal={say} />
          </li>
        ))}
      </ul>
      {quotes.length > shown && (
        <p className={css.more}>
          <Button onClick={() => setShown(shown + batch)}>
            {i18n.t('panel.list.more', [format().count(Math.min(batch, quotes.length - shown))])}
          </Button>
        </p>
      )}
    </section>
  );
}
