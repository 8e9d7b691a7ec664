import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { State } from '../../ui/State.tsx';
import { faultWords } from '../../fault-words.ts';
import { journeyQuery } from '../../workspace-queries.ts';
import { Heading } from '../Heading.tsx';
import text from '../../ui/text.module.css';
import { Sheet } from '../Sheet.tsx';
import { BeginJourney } from './BeginJourney.tsx';
import { JourneyEditor } from './JourneyEditor.tsx';
import css from './Journey.module.css';

/** The customer's path: stages across, moments down, each with its weight, owner and themes. Colleagues who merge may bring several. */
export function JourneyEditPage() {
  const journey = useQuery(journeyQuery());
  const title = i18n.t('workspace.journey.title');
  const crumb = <Link href="/journey">{title}</Link>;
  if (journey.error) return <Sheet title={title}>{<Notice tone="fault">{faultWords(journey.error)}</Notice>}</Sheet>;
  if (!journey.data) return <Sheet title={title}>{<Skeleton label={i18n.t('workspace.reading')} />}</Sheet>;
  const { journeys, moments, themes } = journey.data;

  if (journeys.length === 0) {
    return (
      <Sheet title={title}>
        <State heading={i18n.t('workspace.journey.none')} after={<BeginJourney />}>
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
      <section className={css.journey}>
        <Heading aside={i18n.t('workspace.journey.anotherWhy')}>{i18n.t('workspace.journey.another')}</Heading>
        <BeginJourney />
      </section>
      {themes.length === 0 && (
        <p className={css.hint}>
          {i18n.t('workspace.journey.noThemes')}{' '}
          <Link href="/themes" className={text.inText}>
            {i18n.t('workspace.themes.title')}
          </Link>
        </p>
      )}
    </Sheet>
  );
}
