import { i18n } from '#i18n';
import { useState } from 'react';
import type { Journey, Moment } from '../../../lib/domain/journey.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { Said } from '../../evidence/Said.tsx';
import { Button } from '../../ui/Button.tsx';
import { Heading } from '../Heading.tsx';
import { StageColumn } from './StageColumn.tsx';
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
  const edit = (
    <Button onClick={() => setEditing(!editing)}>
      {editing ? i18n.t('workspace.done') : i18n.t('workspace.journey.editStages')}
    </Button>
  );
  return (
    <section className={css.journey} aria-label={withoutBidi(journey.name)}>
      <Heading end={edit}>
        <Said text={journey.name} />
      </Heading>
      {editing ? (
        <StageNames key={journey.rev} journey={journey} moments={own} />
      ) : (
        <ol className={css.map}>
          {journey.stages.map((stage) => (
            <StageColumn
              key={stage.id}
              journey={journey}
              stage={stage}
              moments={own.filter(({ stageId }) => stageId === stage.id)}
            />
          ))}
        </ol>
      )}
    </section>
  );
}
