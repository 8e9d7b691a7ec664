import { i18n } from '#i18n';
import type { Weighing } from '../../../lib/domain/journey.ts';
import { Said } from '../../evidence/Said.tsx';
import { format } from '../../format.ts';
import { useNow } from '../../use-now.ts';
import { Heading } from '../Heading.tsx';
import log from '../Log.module.css';
import css from './Journey.module.css';

/** Every weight that a moment was given: when, by whom, from what to what, and why. Latest first. */
export function WeightHistory({ weighings }: { readonly weighings: readonly Weighing[] }) {
  const now = useNow();
  if (weighings.length === 0) return null;
  return (
    <section className={css.history}>
      <Heading>{i18n.t('workspace.journey.weighings')}</Heading>
      <dl className={log.log}>
        {weighings
          .map((weighing, index) => (
            <div key={index} style={{ display: 'contents' }}>
              <dt title={weighing.at === null ? undefined : format().exact(weighing.at)}>
                {weighing.at === null ? i18n.t('workspace.journey.earlierWeight') : format().date(weighing.at, now)}
              </dt>
              <dd>
                <b>{change(weighings[index - 1]?.weight ?? null, weighing.weight)}</b>
                {weighing.because !== '' && (
                  <>
                    {' “'}
                    <Said text={weighing.because} />
                    {'”'}
                  </>
                )}
                {weighing.by !== null && (
                  <>
                    {' · '}
                    <Said text={weighing.by} />
                  </>
                )}
              </dd>
            </div>
          ))
          .reverse()}
      </dl>
    </section>
  );
}

function change(before: number | null, after: number | null): string {
  const word = (weight: number | null) =>
    weight === null ? i18n.t('workspace.journey.noWeight') : i18n.t('workspace.journey.weightIs', [String(weight)]);
  if (before === null || before === after) return word(after);
  return i18n.t('workspace.journey.weightFrom', [word(after), String(before)]);
}
