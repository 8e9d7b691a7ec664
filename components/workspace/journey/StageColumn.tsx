import { i18n } from '#i18n';
import { Link } from 'wouter';
import type { Journey, Moment, Stage } from '../../../lib/domain/journey.ts';
import { momentOfTruth } from '../../../lib/domain/journey.ts';
import { Said } from '../../evidence/Said.tsx';
import { Pips } from '../../ui/Pips.tsx';
import { Tag } from '../../ui/Tag.tsx';
import css from './Journey.module.css';

type Props = { readonly journey: Journey; readonly stage: Stage; readonly moments: readonly Moment[] };

/** One stage with its moments, each a way to its page, and one more to add. */
export function StageColumn({ stage, moments }: Props) {
  return (
    <li className={css.stage}>
      <h2>
        <Said text={stage.name} />
      </h2>
      <ol>
        {moments.map((moment) => (
          <li key={moment.id}>
            <Link href={`/journey/${moment.key}`} className={css.moment}>
              <span className={css.momentName}>
                <Said text={moment.name} />
              </span>
              {moment.weight === null ? (
                <span className={css.quiet}>{i18n.t('workspace.journey.noWeight')}</span>
              ) : (
                <span className={css.weight}>
                  <Pips value={moment.weight} of={5} /> {i18n.t('workspace.journey.weightIs', [String(moment.weight)])}
                </span>
              )}
              <Owner moment={moment} />
              <span className={css.quiet}>{i18n.t('workspace.journey.themeCount', moment.themeIds.length)}</span>
            </Link>
          </li>
        ))}
      </ol>
      <Link href={`/journey/new/${stage.id}`} className={css.add}>
        {i18n.t('workspace.journey.addMoment')}
      </Link>
    </li>
  );
}

/** An owner who is missing matters only where the moment weighs. */
function Owner({ moment }: { readonly moment: Moment }) {
  if (moment.owner !== null)
    return (
      <span>
        <Said text={moment.owner} />
      </span>
    );
  if ((moment.weight ?? 0) < momentOfTruth) return null;
  return <Tag tone="caution">{i18n.t('workspace.noOwner')}</Tag>;
}
