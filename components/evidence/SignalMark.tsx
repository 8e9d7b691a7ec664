import { i18n } from '#i18n';
import type { SignalKind } from '../../lib/domain/feedback.ts';
import { classes } from '../ui/classes.ts';
import { Icon } from '../ui/Icon.tsx';
import css from './marks.module.css';

/** The kind of point a feedback item makes: its shape, its word, its colour last. */
export function SignalMark({ kind }: { readonly kind: SignalKind }) {
  return (
    <span className={classes(css.signal, css[kind])}>
      <Icon name={kind} size={12} />
      {i18n.t(`evidence.signal.${kind}`)}
    </span>
  );
}
