import { i18n } from '#i18n';
import type { AssignmentQueue } from '../../../lib/evidence/assignment-queue.ts';
import { useSuggesting } from '../../suggesting.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { State } from '../../ui/State.tsx';
import { NothingYet } from '../NothingYet.tsx';

/** Why this side of the queue is empty, and what to do next. */
export function NothingToAssign({ queue }: { readonly queue: AssignmentQueue }) {
  const { runs } = useSuggesting();
  if (queue.total === 0) {
    return <NothingYet heading={i18n.t('workspace.feedback.none')} why={i18n.t('workspace.feedback.noneWhy')} />;
  }
  if (queue.themes.length < 2) {
    return (
      <State
        heading={i18n.t('workspace.assign.fewThemes')}
        steps={
          <ButtonLink look="main" href="#/themes/new">
            {i18n.t('workspace.themes.new')}
          </ButtonLink>
        }
      >
        <p>{i18n.t('workspace.assign.fewThemesWhy')}</p>
      </State>
    );
  }
  // The line above says what is under way.
  if (runs) return null;
  return (
    <State
      heading={i18n.t('workspace.assign.nothing')}
      steps={
        queue.loose.length > 0 ? (
          <ButtonLink href="#/feedback/assign/rest">{i18n.t('workspace.assign.seeRest')}</ButtonLink>
        ) : (
          <ButtonLink href="#/themes">{i18n.t('workspace.openThemes')}</ButtonLink>
        )
      }
    >
      <p>{i18n.t(queue.loose.length > 0 ? 'workspace.assign.nothingWhy' : 'workspace.assign.allPlaced')}</p>
    </State>
  );
}
