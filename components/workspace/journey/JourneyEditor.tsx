import { i18n } from '#i18n';
import { useState } from 'react';
import type { Journey, Moment } from '../../../lib/domain/journey.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { Said } from '../../evidence/Said.tsx';
import { Button } from '../../ui/Button.tsx';
import { Buttons } from '../../ui/Buttons.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useToast } from '../../ui/toasts.ts';
import { useAction } from '../../use-action.ts';
import { saveFile } from '../../save-file.ts';
import { act } from '../../workspace-actions.ts';
import { Heading } from '../Heading.tsx';
import { StageColumns } from './StageColumns.tsx';
import { StageNames } from './StageNames.tsx';
import css from './Journey.module.css';

type Props = {
  readonly journey: Journey;
  /** Moments of every journey. */
  readonly moments: readonly Moment[];
};

/** One journey: its stages across, the moments of each below, or the stages to edit. */
export function JourneyEditor({ journey, moments }: Props) {
  const [editing, setEditing] = useState(false);
  const own = moments.filter(({ journeyId }) => journeyId === journey.id);
  const toast = useToast();
  const { busy, problem, run } = useAction();
  const save = () =>
    run(async () => {
      const outline = await act.outlineOf(journey.id);
      saveFile(
        new Blob([JSON.stringify(outline, null, 2)], { type: 'application/json' }),
        `journey-${journey.id.slice(0, 8)}.json`,
      );
    });
  const remove = () =>
    run(async () => {
      const removedAt = await act.removeJourney(journey.id);
      toast({
        text: i18n.t('workspace.deleted', [withoutBidi(journey.name)]),
        action: {
          label: i18n.t('workspace.undo'),
          icon: 'undo',
          onPress: () => void act.restoreJourney(journey.id, removedAt),
        },
      });
    });
  const edit = (
    <Buttons>
      <Button look="dim" disabled={busy} onClick={() => void save()}>
        {i18n.t('workspace.journey.saveFile')}
      </Button>
      <Button look="dim" disabled={busy} onClick={() => void remove()}>
        {i18n.t('workspace.journey.deleteJourney')}
      </Button>
      <Button onClick={() => setEditing(!editing)}>
        {editing ? i18n.t('workspace.done') : i18n.t('workspace.journey.editStages')}
      </Button>
    </Buttons>
  );
  return (
    <section className={css.journey} aria-label={withoutBidi(journey.name)}>
      <Heading end={edit}>
        <Said text={journey.name} />
      </Heading>
      {problem !== null && (
        <Notice tone="fault" announced>
          {problem}
        </Notice>
      )}
      {editing ? (
        <StageNames key={journey.rev} journey={journey} moments={own} />
      ) : (
        <StageColumns journey={journey} moments={own} run={run} />
      )}
    </section>
  );
}
