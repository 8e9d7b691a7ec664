import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { Theme } from '../../../lib/domain/theme.ts';
import { Verbatim } from '../../evidence/Verbatim.tsx';
import { Said } from '../../evidence/Said.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { State } from '../../ui/State.tsx';
import text from '../../ui/text.module.css';
import { useNow } from '../../use-now.ts';
import { feedbackItem } from '../../workspace-queries.ts';
import { Heading } from '../Heading.tsx';
import { EraseVoice } from './EraseVoice.tsx';
import css from './Feedback.module.css';
import { ItemSignal, ItemThemes } from './ItemMeanings.tsx';
import { ItemMoment } from './ItemMoment.tsx';

/** One item in full, with what is said about it: themes, signal, moment; and who can be erased. */
export function FeedbackItem({ itemKey, themes }: { readonly itemKey: string | null; readonly themes: readonly Theme[] }) {
  if (itemKey === null) return <aside className={css.one}>{i18n.t('workspace.feedback.pick')}</aside>;
  return (
    <aside className={css.one} aria-label={itemKey}>
      <Item key={itemKey} itemKey={itemKey} themes={themes} />
    </aside>
  );
}

function Item({ itemKey, themes }: { readonly itemKey: string; readonly themes: readonly Theme[] }) {
  const query = useQuery(feedbackItem(itemKey));
  const now = useNow();
  if (query.data === undefined) return <Skeleton label={i18n.t('workspace.reading')} />;
  if (query.data === null) {
    return (
      <State
        heading={i18n.t('workspace.feedback.unknown', [itemKey])}
        steps={<Link href="/feedback">{i18n.t('workspace.feedback.title')}</Link>}
      >
        <p>{i18n.t('workspace.feedback.unknownWhy')}</p>
      </State>
    );
  }
  const item = query.data;
  const { feedback } = item.quote;
  return (
    <>
      <Heading aside={<code className={text.key}>{feedback.key}</code>}>
        {feedback.title === null ? i18n.t('workspace.feedback.one') : <Said text={feedback.title} />}
      </Heading>
      <Verbatim quote={item.quote} now={now} whole everySignal />
      <ItemThemes item={item} themes={themes} />
      <div className={css.pair}>
        <ItemSignal feedback={feedback} />
        <ItemMoment feedback={feedback} />
      </div>
      <EraseVoice quote={item.quote} />
    </>
  );
}
