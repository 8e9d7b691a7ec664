import { i18n } from '#i18n';
import type { Signal } from '../../lib/domain/feedback.ts';
import { classes } from '../ui/classes.ts';
import { Icon } from '../ui/Icon.tsx';
import css from './marks.module.css';

/** The kind of point a feedback item makes: its shape, its word, its colour last. One that was only inferred says so, and has a dashed line. */
export function SignalMark({ signal: { kind, from } }: { readonly signal: Signal }) {
  const guessed = from === 'inferred';
  return (
    <span className={classes(css.signal, css[kind], guessed && css.inferred)}>
      <Icon name={kind} size={12} />
      {guessed ? <span>{i18n.t(`evidence.inferred.${kind}`)}</span> : i18n.t(`evidence.signal.${kind}`)}
    </span>
  );
}
