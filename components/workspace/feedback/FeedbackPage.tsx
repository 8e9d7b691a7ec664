import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { isCounted } from '../../../lib/domain/counted.ts';
import type { ListedFeedback } from '../../../lib/evidence/feedback-list.ts';
import { Said } from '../../evidence/Said.tsx';
import { faultWords } from '../../fault-words.ts';
import { format } from '../../format.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { State } from '../../ui/State.tsx';
import { feedbackList } from '../../workspace-queries.ts';
import { NothingYet } from '../NothingYet.tsx';
import { Sheet } from '../Sheet.tsx';
import css from './Feedback.module.css';
import { FeedbackExport } from './FeedbackExport.tsx';
import { FeedbackFilters } from './FeedbackFilters.tsx';
import { FeedbackItem } from './FeedbackItem.tsx';
import { FeedbackRows } from './FeedbackRows.tsx';
import { feedbackAddress, readSet } from './feedback-address.ts';
import { SetLine } from './SetLine.tsx';

/** The themes that an item belongs to. */
function themesHere({ themes }: ListedFeedback) {
  const here = themes.filter(isCounted);
  return (
    <span className={css.theme}>
      {here.length === 0 ? i18n.t('workspace.feedback.noTheme') : <Said text={here.map(({ theme }) => theme.name).join(', ')} />}
    </span>
  );
}

type Props = {
  readonly itemKey: string | null;
  /** Which feedback, as the address writes it (feedback-address.ts); empty for all. */
  readonly only?: string;
};

/** Feedback, newest first: all of it, or the set behind a number; search, filter, and one item in full beside the list. */
export function FeedbackPage({ itemKey, only = '' }: Props) {
  const set = useMemo(() => readSet(only), [only]);
  const [text, setText] = useState('');
  const asked = useDeferredValue(text);
  const query = useQuery(feedbackList(set, asked));
  const [, navigate] = useLocation();
  const title = i18n.t('workspace.feedback.title');
  if (query.error) return <Sheet title={title}>{<Notice tone="fault">{faultWords(query.error)}</Notice>}</Sheet>;
  if (!query.data) return <Sheet title={title}>{<Skeleton label={i18n.t('workspace.reading')} />}</Sheet>;
  const list = query.data;
  const showAll = () => {
    setText('');
    navigate('/feedback');
  };
  if (list.total === 0) {
    return (
      <Sheet title={title}>
        <NothingYet heading={i18n.t('workspace.feedback.none')} why={i18n.t('workspace.feedback.noneWhy')} />
      </Sheet>
    );
  }
  return (
    <Sheet
      title={title}
      aside={i18n.t('workspace.ofTotal', [format().count(list.ids.length), format().count(list.total)])}
      actions={
        <>
          <FeedbackExport list={list} text={asked} />
          <ButtonLink href="#/feedback/assign">{i18n.t('workspace.assign.open')}</ButtonLink>
        </>
      }
    >
      <FeedbackFilters
        set={set}
        text={text}
        list={list}
        onChange={(next) => navigate(feedbackAddress(next, itemKey), { replace: true })}
        onType={setText}
      />
      <SetLine list={list} />
      <div className={css.split}>
        {list.ids.length === 0 ? (
          <State
            heading={i18n.t('workspace.feedback.noMatch')}
            steps={<Button onClick={showAll}>{i18n.t('workspace.feedback.clear')}</Button>}
          >
            <p>{i18n.t('workspace.feedback.noMatchWhy', [format().count(list.total)])}</p>
          </State>
        ) : (
          <FeedbackRows
            ids={list.ids}
            text={asked}
            picked={itemKey}
            onPick={({ key }) => navigate(feedbackAddress(set, key), { replace: itemKey !== null })}
            label={title}
            ending={themesHere}
          />
        )}
        <FeedbackItem itemKey={itemKey} themes={list.themes} />
      </div>
    </Sheet>
  );
}
