import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'wouter';
import { withoutBidi } from '../../evidence/bidi.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { State } from '../../ui/State.tsx';
import { useToast } from '../../ui/toasts.ts';
import { act } from '../../workspace-actions.ts';
import { journeyQuery } from '../../workspace-queries.ts';
import { Sheet } from '../Sheet.tsx';
import { MomentForm } from './MomentForm.tsx';
import { WeighingsExport } from './WeighingsExport.tsx';
import { WeightHistory } from './WeightHistory.tsx';
import css from './Journey.module.css';

type Props = { readonly momentKey: string | null; readonly stageId: string | null };

/** One moment by its key, or a new one in a stage. */
export function MomentPage({ momentKey, stageId }: Props) {
  const query = useQuery(journeyQuery());
  const [, navigate] = useLocation();
  const toast = useToast();
  const crumb = <Link href="/journey">{i18n.t('workspace.journey.title')}</Link>;
  if (!query.data)
    return (
      <Sheet title={i18n.t('workspace.journey.moment')} crumb={crumb}>
        {<Skeleton label={i18n.t('workspace.reading')} />}
      </Sheet>
    );

  const { journeys, moments, themes } = query.data;
  const moment = moments.find((row) => row.key === momentKey) ?? null;
  const journey =
    journeys.find(({ id, stages }) => (moment ? id === moment.journeyId : stages.some((stage) => stage.id === stageId))) ??
    journeys[0];
  if (!journey || (momentKey !== null && !moment)) {
    return (
      <Sheet title={momentKey ?? ''} crumb={crumb}>
        <State
          heading={i18n.t('workspace.journey.momentGone')}
          steps={<ButtonLink href="#/journey">{i18n.t('workspace.journey.title')}</ButtonLink>}
        >
          <p>{i18n.t('workspace.journey.momentGoneWhy')}</p>
        </State>
      </Sheet>
    );
  }

  async function remove(id: string, name: string): Promise<void> {
    await act.removeMoment(id);
    navigate('/journey');
    toast({
      text: i18n.t('workspace.deleted', [withoutBidi(name)]),
      action: { label: i18n.t('workspace.undo'), icon: 'undo', onPress: () => void act.restoreMoment(id) },
    });
  }

  return (
    <Sheet
      title={moment?.name ?? i18n.t('workspace.journey.newMoment')}
      aside={moment && <code className={css.quiet}>{moment.key}</code>}
      crumb={crumb}
      actions={moment && moment.weighings.length > 0 && <WeighingsExport moment={moment} />}
    >
      <MomentForm
        key={moment?.rev ?? 'new'}
        journey={journey}
        moment={moment}
        stageId={moment?.stageId ?? stageId ?? journey.stages[0]?.id ?? ''}
        themes={themes}
        onSaved={() => navigate('/journey')}
        onRemove={moment ? () => remove(moment.id, moment.name) : null}
      />
      {moment && <WeightHistory weighings={moment.weighings} />}
    </Sheet>
  );
}
