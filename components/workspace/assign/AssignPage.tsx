import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { AssignmentQueue } from '../../../lib/evidence/assignment-queue.ts';
import { assignQueue } from '../../assign-queries.ts';
import { faultWords } from '../../fault-words.ts';
import { format } from '../../format.ts';
import { suggesting } from '../../suggesting.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { classes } from '../../ui/classes.ts';
import { Sheet } from '../Sheet.tsx';
import css from './Assign.module.css';
import feedback from '../feedback/Feedback.module.css';
import { FeedbackRows } from '../feedback/FeedbackRows.tsx';
import { AssignExport } from './AssignExport.tsx';
import { firstSuggested } from './FirstSuggested.tsx';
import { LookingLine } from './LookingLine.tsx';
import { NothingToAssign } from './NothingToAssign.tsx';
import { QueuedItem } from './QueuedItem.tsx';
import { useDeciding } from './use-deciding.ts';
import { useKeys } from './use-keys.ts';

export type Side = 'suggested' | 'loose';

/** Feedback that belongs to no theme yet, one item after the other: what is suggested for it is confirmed or turned down. */
export function AssignPage({ side }: { readonly side: Side }) {
  const query = useQuery(assignQueue());
  const [, navigate] = useLocation();
  useEffect(() => void suggesting.look(), []);
  const title = i18n.t('workspace.assign.title');
  if (query.error) return <Sheet title={title}>{<Notice tone="fault">{faultWords(query.error)}</Notice>}</Sheet>;
  if (!query.data) return <Sheet title={title}>{<Skeleton label={i18n.t('workspace.reading')} />}</Sheet>;
  const { suggested, loose } = query.data;
  const { count } = format();
  return (
    <Sheet
      title={title}
      crumb={<Link href="/feedback">{i18n.t('workspace.feedback.title')}</Link>}
      aside={i18n.t('workspace.assign.toLookAt', [count(suggested.length + loose.length)])}
      actions={
        <>
          <AssignExport queue={query.data} side={side} />
          <Choice
            label={i18n.t('workspace.assign.which')}
            value={side}
            onChange={(value) => navigate(value === 'loose' ? '/feedback/assign/rest' : '/feedback/assign', { replace: true })}
            options={[
              { value: 'suggested', label: i18n.t('workspace.assign.suggested', [count(suggested.length)]) },
              { value: 'loose', label: i18n.t('workspace.assign.rest', [count(loose.length)]) },
            ]}
          />
        </>
      }
    >
      <LookingLine />
      <Queue key={side} queue={query.data} side={side} />
    </Sheet>
  );
}

function Queue({ queue, side }: { readonly queue: AssignmentQueue; readonly side: Side }) {
  const [chosen, choose] = useState<string | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const ids = queue[side];
  // What was just decided may stand in the list until it is read again.
  const here = chosen ?? ids.find((id) => id !== done);
  // The one that is read stays, whatever a look for themes or another page does to the list meanwhile.
  if (chosen === null && here !== undefined) choose(here);
  const at = here === undefined ? -1 : ids.indexOf(here);
  const deciding = useDeciding(
    (id) => {
      setDone(id);
      choose(ids[at + 1] ?? ids[at - 1] ?? null);
    },
    (id) => {
      setDone(null);
      choose(id);
    },
  );
  useKeys({
    j: () => choose(ids[at + 1] ?? here ?? null),
    k: () => choose(ids[Math.max(0, at - 1)] ?? here ?? null),
    z: () => void deciding.undo(),
  });
  if (here === undefined) return <NothingToAssign queue={queue} />;
  return (
    <div className={classes(feedback.split, css.queue)}>
      <FeedbackRows
        ids={ids}
        text=""
        picked={here}
        onPick={({ id }) => choose(id)}
        label={i18n.t('workspace.assign.title')}
        ending={firstSuggested}
      />
      <QueuedItem key={here} id={here} themes={queue.themes} deciding={deciding} />
    </div>
  );
}
