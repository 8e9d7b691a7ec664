import { useEffect, useEffectEvent, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../../ui/Button.tsx';
import { State } from '../../ui/State.tsx';
import { format } from '../../format.ts';
import { hostName } from '../item-words.ts';
import { usePanelPage } from '../panel-page.ts';
import type { ReadingProblem } from '../shown.ts';

/** The tool asks for a pause: how long, and what can be done meanwhile. When it is over the item is read again by itself. */
export function RateLimitedState({
  problem,
  onTitleOnly,
}: {
  readonly problem: ReadingProblem;
  readonly onTitleOnly: () => void;
}) {
  const page = usePanelPage();
  const seconds = useSecondsUntil(problem.retryAt, page.readAgain);
  const tool = hostName(problem.reference.host);
  return (
    <State
      heading={i18n.t('panel.rateLimited.heading', [tool])}
      steps={
        <>
          {problem.title !== null && problem.title !== '' && <Button onClick={onTitleOnly}>{i18n.t('panel.titleOnly')}</Button>}
          {(seconds === null || !problem.title) && <Button onClick={page.readAgain}>{i18n.t('panel.tryAgain')}</Button>}
        </>
      }
    >
      <p>
        {i18n.t('panel.rateLimited.why')}{' '}
        {seconds !== null && (
          <span role="timer" aria-live="off">
            {i18n.t('panel.rateLimited.again', seconds, [format().count(seconds)])}
          </span>
        )}
      </p>
    </State>
  );
}

/** Whole seconds until an instant, counted down; `onReached` runs once when it is there. Null without an instant. */
function useSecondsUntil(instant: number | null, onReached: () => void): number | null {
  const [now, setNow] = useState(() => Date.now());
  const reached = useEffectEvent(onReached);
  useEffect(() => {
    if (instant === null) return;
    const timer = setInterval(() => {
      const current = Date.now();
      setNow(current);
      if (current < instant) return;
      clearInterval(timer);
      reached();
    }, 250);
    return () => clearInterval(timer);
  }, [instant]);
  return instant === null ? null : Math.max(0, Math.ceil((instant - now) / 1000));
}
