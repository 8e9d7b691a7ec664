import { i18n } from '#i18n';
import { useDroppable } from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { Link } from 'wouter';
import type { Moment, Stage } from '../../../lib/domain/journey.ts';
import { Said } from '../../evidence/Said.tsx';
import css from './Journey.module.css';
import { StageMoment } from './StageMoment.tsx';

type Props = { readonly stage: Stage; readonly moments: readonly Moment[] };

/** One stage with its moments, each a way to its page and with a handle to move it by, and one more to add. */
export function StageColumn({ stage, moments }: Props) {
  const { setNodeRef } = useDroppable({ id: stage.id });
  return (
    <li className={css.stage} ref={setNodeRef}>
      <h2>
        <Said text={stage.name} />
      </h2>
      <SortableContext items={moments.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
        <ol>
          {moments.map((moment) => (
            <StageMoment key={moment.id} moment={moment} />
          ))}
        </ol>
      </SortableContext>
      <Link href={`/journey/new/${stage.id}`} className={css.add}>
        {i18n.t('workspace.journey.addMoment')}
      </Link>
    </li>
  );
}
