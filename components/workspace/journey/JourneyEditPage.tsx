import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { State } from '../../ui/State.tsx';
import { faultWords } from '../../fault-words.ts';
import { useAction } from '../../use-action.ts';
import { act } from '../../workspace-actions.ts';
import { journeyQuery } from '../../workspace-queries.ts';
import { Sheet } from '../Sheet.tsx';
import { JourneyEditor } from './JourneyEditor.tsx';
import css from './Journey.module.css';

/** The customer's path: stages across, moments down, each with its weight, owner and themes. Colleagues who merge may bring several. */
export function JourneyEditPage() {
  const journey = useQuery(journeyQuery());
  const { busy, problem, run } = useAction();
  const title = i18n.t('workspace.journey.title');
  const crumb = <Link href="/journey">{title}</Link>;
  if (journey.error) return <Sheet title={title}>{<Notice tone="fault">{faultWords(journey.error)}</Notice>}</Sheet>;
  if (!journey.data) return <Sheet title={title}>{<Skeleton label={i18n.t('workspace.reading')} />}</Sheet>;
  const { journeys, moments, themes } = journey.data;

  if (journeys.length === 0) {
    const begin = () =>
      run(async () => {
        await act.createJourney(title, i18n.t('workspace.journey.startStages').split(', '));
      });
    return (
      <Sheet title={title}>
        {problem !== null && <Notice tone="fault">{problem}</Notice>}
        <State
          heading={i18n.t('workspace.journey.none')}
          steps={
            <Button look="main" disabled={busy} onClick={() => void begin()}>
              {i18n.t('workspace.journey.begin')}
            </Button>
          }
        >
          <p>{i18n.t('workspace.journey.noneWhy')}</p>
        </State>
      </Sheet>
    );
  }

  return (
    <Sheet title={i18n.t('workspace.journey.editTitle')} crumb={crumb}>
      {journeys.map((one) => (
        <JourneyEditor key={one.id} journey={one} moments={moments} />
      ))}
      {themes.length === 0 && (
        <p className={css.hint}>
          {i18n.t('workspace.journey.noThemes')} <Link href="/themes">{i18n.t('workspace.themes.title')}</Link>
        </p>
      )}
    </Sheet>
  );
}
