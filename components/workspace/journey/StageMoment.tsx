import { i18n } from '#i18n';
import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { Link } from 'wouter';
import { momentOfTruth, type Moment } from '../../../lib/domain/journey.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { Said } from '../../evidence/Said.tsx';
import { classes } from '../../ui/classes.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Pips } from '../../ui/Pips.tsx';
import { Tag } from '../../ui/Tag.tsx';
import css from './Journey.module.css';

/** A moment in its stage: a way to its page, and a handle that a pointer or keys move it by. */
export function StageMoment({ moment }: { readonly moment: Moment }) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id: moment.id,
  });
  return (
    <li
      ref={setNodeRef}
      className={classes(css.row, isDragging && css.dragged)}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
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
      <button
        ref={setActivatorNodeRef}
        type="button"
        className={css.grip}
        {...attributes}
        {...listeners}
        aria-label={i18n.t('workspace.journey.move', [withoutBidi(moment.name)])}
      >
        <Icon name="grip" size={14} />
      </button>
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
