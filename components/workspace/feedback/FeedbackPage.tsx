import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useLocation } from 'wouter';
import { isCounted } from '../../../lib/domain/counted.ts';
import type { FeedbackFilter, ListedFeedback } from '../../../lib/evidence/feedback-list.ts';
import { Said } from '../../evidence/Said.tsx';
import { faultWords } from '../../fault-words.ts';
import { format } from '../../format.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { State } from '../../ui/State.tsx';
import { everything, feedbackList } from '../../workspace-queries.ts';
import { NothingYet } from '../NothingYet.tsx';
import { Sheet } from '../Sheet.tsx';
import css from './Feedback.module.css';
import { FeedbackExport } from './FeedbackExport.tsx';
import { FeedbackFilters } from './FeedbackFilters.tsx';
import { FeedbackItem } from './FeedbackItem.tsx';
import { FeedbackRows } from './FeedbackRows.tsx';

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
  /** What an address asks for to begin with. */
  readonly only?: Partial<FeedbackFilter>;
};

/** All feedback, newest first: search, filter, and one item in full beside the list. */
export function FeedbackPage({ itemKey, only = {} }: Props) {
  const [filter, setFilter] = useState<FeedbackFilter>({ ...everything, ...only });
  const asked = useDeferredValue(filter);
  const query = useQuery(feedbackList(asked));
  const [, navigate] = useLocation();
  const title = i18n.t('workspace.feedback.title');
  if (query.error) return <Sheet title={title}>{<Notice tone="fault">{faultWords(query.error)}</Notice>}</Sheet>;
  if (!query.data) return <Sheet title={title}>{<Skeleton label={i18n.t('workspace.reading')} />}</Sheet>;
  const list = query.data;
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
          <FeedbackExport list={list} filter={asked} />
          <ButtonLink href="#/feedback/assign">{i18n.t('workspace.assign.open')}</ButtonLink>
        </>
      }
    >
      <FeedbackFilters filter={filter} list={list} onChange={setFilter} />
      <div className={css.split}>
        {list.ids.length === 0 ? (
          <State
            heading={i18n.t('workspace.feedback.noMatch')}
            steps={<Button onClick={() => setFilter(everything)}>{i18n.t('workspace.feedback.clear')}</Button>}
          >
            <p>{i18n.t('workspace.feedback.noMatchWhy', [format().count(list.total)])}</p>
          </State>
        ) : (
          <FeedbackRows
            ids={list.ids}
            text={asked.text}
            picked={itemKey}
            onPick={({ key }) => navigate(`/feedback/${key}`, { replace: itemKey !== null })}
            label={title}
            ending={themesHere}
          />
        )}
        <FeedbackItem itemKey={itemKey} themes={list.themes} />
      </div>
    </Sheet>
  );
}
