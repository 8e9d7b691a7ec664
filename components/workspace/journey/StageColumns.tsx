import { i18n } from '#i18n';
import {
  closestCorners,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type Announcements,
  type UniqueIdentifier,
} from '@dnd-kit/core';
import { sortableKeyboardCoordinates } from '@dnd-kit/sortable';
import { useState } from 'react';
import type { Journey, Moment } from '../../../lib/domain/journey.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { useToast } from '../../ui/toasts.ts';
import { act } from '../../workspace-actions.ts';
import css from './Journey.module.css';
import { columnsOf, movedOver, placeOf, type Columns } from './placing.ts';
import { StageColumn } from './StageColumn.tsx';

type Props = {
  readonly journey: Journey;
  /** Those of this journey. */
  readonly moments: readonly Moment[];
  /** Runs what changes the workspace, and says it where that fails; false then. */
  readonly run: (action: () => Promise<void>) => Promise<boolean>;
};

/** The stages across with their moments below, which a pointer or keys put in another order or another stage. */
export function StageColumns({ journey, moments, run }: Props) {
  const toast = useToast();
  const stored = columnsOf(journey.stages, moments);
  // What is being moved stands where it was moved to until the stored order has followed.
  const [moved, setMoved] = useState<{ readonly columns: Columns; readonly from: readonly Moment[] } | null>(null);
  const columns = moved?.from === moments ? moved.columns : stored;
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );

  const over = (id: UniqueIdentifier, target: UniqueIdentifier | undefined): Columns =>
    target === undefined ? columns : movedOver(columns, String(id), String(target));
  const put = async (id: string, name: string, to: Columns) => {
    const [before, after] = [placeOf(stored, id), placeOf(to, id)];
    if (!before || !after || (before.stageId === after.stageId && before.index === after.index)) return;
    if (!(await run(() => act.placeMoment(id, after.stageId, after.beforeId)))) {
      setMoved(null);
      return;
    }
    toast({
      text: said('workspace.journey.placed', name, to, id),
      action: {
        label: i18n.t('workspace.undo'),
        icon: 'undo',
        onPress: () => void act.placeMoment(id, before.stageId, before.beforeId),
      },
    });
  };

  const nameOf = (id: UniqueIdentifier) => withoutBidi(moments.find((moment) => moment.id === id)?.name ?? '');
  function said(
    words: 'workspace.journey.placed' | 'workspace.journey.wouldBePlaced',
    name: string,
    to: Columns,
    id: UniqueIdentifier,
  ) {
    const place = placeOf(to, String(id));
    const stage = journey.stages.find((one) => one.id === place?.stageId);
    if (!place || !stage) return '';
    return i18n.t(words, [name, withoutBidi(stage.name), String(place.index + 1), String(place.of)]);
  }
  const announcements: Announcements = {
    onDragStart: ({ active }) => i18n.t('workspace.journey.lifted', [nameOf(active.id)]),
    onDragOver: ({ active, over: target }) =>
      said('workspace.journey.wouldBePlaced', nameOf(active.id), over(active.id, target?.id), active.id),
    onDragEnd: ({ active, over: target }) =>
      said('workspace.journey.placed', nameOf(active.id), over(active.id, target?.id), active.id),
    onDragCancel: ({ active }) => i18n.t('workspace.journey.leftWhereItWas', [nameOf(active.id)]),
  };

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCorners}
      accessibility={{ announcements, screenReaderInstructions: { draggable: i18n.t('workspace.journey.howToMove') } }}
      onDragOver={({ active, over: target }) => {
        const next = over(active.id, target?.id);
        // Within its stage the list makes room by itself; the order is taken over when it is dropped.
        const [here, there] = [placeOf(columns, String(active.id)), placeOf(next, String(active.id))];
        if (here?.stageId !== there?.stageId) setMoved({ columns: next, from: moments });
      }}
      onDragEnd={({ active, over: target }) => {
        const next = over(active.id, target?.id);
        setMoved({ columns: next, from: moments });
        void put(String(active.id), nameOf(active.id), next);
      }}
      onDragCancel={() => setMoved(null)}
    >
      <ol className={css.map}>
        {journey.stages.map((stage) => (
          <StageColumn key={stage.id} stage={stage} moments={columns.get(stage.id) ?? []} />
        ))}
      </ol>
    </DndContext>
  );
}
